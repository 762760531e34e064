/** Japanese: two characters and more. */
export const JAPANESE = `
congratulat: 祝意 祝福 祝電
elect: 選挙 当選
vote: 投票
president: 大統領
minister: 大臣
government: 政府
parliament: 議会 国会
win: 勝利
lose: 敗北 敗戦
campaign: 候補 選挙戦
resign: 辞任 辞職
appoint: 任命 指名
dismiss: 解任 解雇
arrest: 逮捕 拘束
charge: 起訴
trial: 裁判 法廷
sentence: 有罪 懲役 刑務所
police: 警察
kill: 殺害 殺人
die: 死亡 死去
wound: 負傷 けが
shoot: 銃撃 発砲
attack: 攻撃 襲撃 暗殺
bomb: 爆発 爆弾
fire: 火災 火事
earthquake: 地震
flood: 洪水 台風
crash: 事故 墜落
aircraft: 航空 旅客機
tanker: 給油
airline: 空港
ship: 船舶
train: 列車 鉄道
hospital: 病院 医師 患者
virus: ウイルス ワクチン 感染
war: 戦争 紛争
army: 軍隊 兵士
missile: ミサイル 無人機
nuclear: 核兵 原発
peace: 和平 停戦
talk: 交渉 対話
agreement: 合意 条約
sanction: 制裁
border: 国境
refugee: 難民 移民
protest: 抗議 デモ
strike: ストラ 労組
company: 会社 企業 メーカ
share: 株価 株式 市場 指数
bank: 銀行 融資
price: 価格 物価
tax: 税金 予算 関税
job: 従業員 雇用 労働
contract: 契約 受注
sell: 販売 売却
buy: 買収 購入 合併
launch: 発売 発表
build: 建設 建造
factory: 工場 生産
oil: 石油 ガス エネ
climate: 気候 温暖 排出
school: 学校 学生 大学
child: 子供 児童
church: 教会 法王
match: 試合 決勝 優勝
team: 選手 チーム
film: 映画 俳優 監督
music: 音楽 歌手 アルバ
award: 受賞
praise: 称賛 勇敢 勇気
criticis: 批判
accuse: 非難
deny: 否定
threat: 脅迫 警告
promise: 約束 公約
apolog: 謝罪
visit: 訪問
meet: 会談
call: 電話
letter: 書簡 電報
speech: 演説 スピ
interview: 会見 記者
forum: 会議 フォー
ready: 用意
contact: 関係 接触
trust: 信頼
shame: 恥ず
attention: 注目
leader: 首脳 指導
west: 西側 欧米
report: 報道 メディ
help: 支援
law: 法案 法律 禁止
scandal: 汚職 不正 詐欺
investigat: 捜査 調査
delay: 延期 遅延
record: 記録 上昇
fall: 下落 減少
crisis: 危機 不況
behave: 行動 言動 振舞
impress: 印象 感銘
man: 男性 男子
woman: 女性 女子
parent: 父親 母親 両親
sibling: 兄弟 姉妹
wife: 夫婦 結婚 離婚 夫人
friend: 友人 友達 親友
enemy: 敵対 敵視
neighbour: 隣人 隣国 近所
fear: 恐怖 恐れ 怖い
hope: 希望 期待 楽観
anger: 怒り 激怒 憤り
joy: 喜び 歓喜 喜ん
grief: 追悼 悲し 哀悼 悲痛
shock: 衝撃 驚き 驚い
love: 愛情 恋愛 愛す
hate: 憎し 憎悪 嫌悪
laugh: 笑い 冗談 笑っ 爆笑
weep: 号泣 涙を 泣い 泣き
wait: 待機 待つ 待っ 待ち
return: 帰国 復帰 戻る 戻っ 帰還
leave: 離脱 辞め 去っ 脱退
persecute: 迫害 嫌が
block: 阻止 妨害 封鎖 遮断
secret: 秘密 機密 隠し 極秘
silence: 沈黙
answer: 回答 返答 答え
question: 質問 疑問
invite: 招待 招か 招き
refuse: 拒否 拒絶 断っ
decide: 決定 決断 決め
plan: 計画
try: 試み
fail: 失敗
mistake: 誤り 間違 過ち
truth: 真実 真相 事実
lie: 虚偽 嘘を
guilt: 罪悪
innocent: 無罪 無実
responsible: 責任
duty: 義務 責務
rights: 権利 人権
freedom: 自由 解放
justice: 正義 公正
power: 強力
strong: 強い 強さ
weak: 弱い 弱さ 弱点
danger: 危険
safety: 安全 保護
rescue: 救助 救出 救っ
missing: 行方 失踪 消え
discover: 発見 見つ
destroy: 破壊 壊滅
damage: 損害 損傷
repair: 修理 修復 復旧 再建
pay: 支払 払っ 払う
debt: 債務 借金 負債
rich: 富豪 裕福 富裕
poor: 貧困 貧し
hunger: 飢餓 飢え 食料 食糧 食品
water: 飲料 水道 断水 給水
alcohol: 飲酒 泥酔 酒気
house: 住宅 民家 家屋 自宅
road: 道路 国道 車道
bridge: 大橋 鉄橋
car: 車両 運転 乗用
town: 都市 市長 市内
village: 村長 村民 集落
farm: 農家 農業 農場
island: 離島 諸島 島々
coast: 海岸 沿岸
sea: 海洋 海上 海域
river: 河川 湖畔
dam: 堤防 貯水
mountain: 登山 山岳 山中
forest: 森林 樹木
animal: 動物 愛犬
rain: 大雨 豪雨 降雨 雨が
snow: 大雪 積雪 雪が 降雪
winter: 冬季 真冬 冬の
summer: 夏季 真夏 夏の
night: 深夜 夜間 夜中
week: 毎週 週刊
history: 歴史 世紀
anniversary: 周年
young: 若者 若い 若手 青年
old: 高齢 老人 年金
fast: 速度 時速 速い 迅速
important: 重要 重大
serious: 深刻
difficult: 困難 難し
expensive: 高額 高価
beautiful: 美し 美人
heat: 猛暑 暑さ 酷暑 熱波 高温
dark: 停電 暗闇
science: 科学 研究
space: 宇宙 衛星 月面
test: 試験 実験 検査
drug: 麻薬 覚醒 薬物 大麻
medicine: 治療 医薬 投薬
cancer: 腫瘍 癌の
heart: 心臓
birth: 出産 妊娠 誕生 妊婦 出生
funeral: 葬儀 埋葬 葬式
memorial: 記念 慰霊
ceremony: 式典 儀式
king: 国王 女王 王室 王子 王女
flag: 国旗
people: 市民 国民 人口
crowd: 群衆 数千
terror: テロ 過激
hostage: 人質 拉致 誘拐
weapon: 武器 兵器 銃器
spy: 諜報
diplomat: 外交 大使
ally: 同盟 盟友
rival: 宿敵 対抗
opposition: 野党 反対
party: 連立 政党
democracy: 民主
dictator: 独裁
independence: 独立 主権
coup: 反乱 蜂起 政変
invade: 侵攻 侵略 占領
prisoner: 捕虜 囚人 受刑
exchange: 交換
torture: 拷問 虐待
rape: 強姦 性的 性暴
racism: 差別 人種
equal: 平等
culture: 文化 美術 絵画 博物
book: 小説 作家 著書 著者 書籍
photo: 写真 画像
video: 動画 映像
television: 放送 番組
sport: 五輪 競技
goal: 得点
race: 競走 競馬 完走
football: サッ
fan: 観客
tourist: 観光 旅行 宿泊
cargo: 貨物 積荷
port: 港湾 埠頭
crew: 乗員 船長 機長 乗組
passenger: 乗客 旅客
defect: 欠陥 故障 不具
customer: 顧客 消費
brand: 商品 製品
shop: 店舗 商店
profit: 利益 収益 黒字
invest: 投資 基金
trade: 貿易 輸出 輸入
currency: 通貨 為替 円安
bankrupt: 破産 倒産 破綻
owner: 所有
boss: 上司 社長 役員 取締
founder: 創業 創設
colleague: 同僚
wage: 賃金 給与 給料
nurse: 看護 救急
smoke: 煙が 黒煙
pollution: 汚染 有毒 公害
waste: 廃棄
nature: 自然 野生 環境 生態
mine: 炭鉱 鉱山 石炭
gold: 金属 鉄鋼 金塊
harvest: 収穫 小麦 穀物 農作
fish: 漁業 漁師 漁船
meat: 牛肉 牛乳 豚肉 食肉
evacuate: 避難 退避
shelter: 仮設
alarm: 警報
wall: 外壁 城壁
collapse: 崩壊 倒壊 崩落
sink: 沈没 溺れ 水死
blood: 血液 出血 流血 献血
face: 顔面 素顔 顔を
bullet: 銃弾 弾丸
body: 遺体 死体
majority: 過半 多数
survey: 世論
expert: 専門 有識
sign: 署名 調印
document: 文書 書類
evidence: 証拠
witness: 目撃 証人 証言
lawyer: 弁護
appeal: 控訴 上告
fine: 罰金 賠償
freed: 釈放
suspect: 容疑
victim: 犠牲 被災 生存
crime: 犯罪
theft: 窃盗 強盗 盗ま 盗み
smuggle: 密輸 密売
massacre: 虐殺
resettle: 追放 送還
indigenous: 先住 部族
colony: 植民
mediate: 仲介 調停
neutral: 中立
concession: 譲歩 妥協
provoke: 挑発
isolate: 孤立 隔離
respect: 尊敬 尊重 尊厳 敬意
insult: 侮辱
mock: 嘲笑 風刺
thank: 感謝
regret: 後悔 遺憾
welcome: 歓迎
warm: 暖か 温か
cool: 寒さ 寒波 冷え
transfer: 移籍 譲渡
fee: 料金 手数
stadium: 球場
medical: 医療
season: 今季 来季 昨季
monopoly: 独占 競争
shareholder: 株主
`;
