/** Chinese, in simplified and in traditional characters: two characters each. */
export const CHINESE = `
congratulat: 祝贺 恭喜 贺电 祝賀 賀電
elect: 选举 当选 大选 選舉 當選 大選
vote: 投票 公投
president: 总统 主席 總統
minister: 部长 大臣 部長
government: 政府
parliament: 议会 国会 議會 國會 立委 立院
win: 胜利 获胜 赢得 勝利 獲勝 贏得
lose: 失败 败选 失敗 敗選
campaign: 竞选 候选 競選 候選 參選
resign: 辞职 辞去 辭職 辭去 請辭
appoint: 任命 提名
dismiss: 解雇 罢免 解僱 罷免
arrest: 逮捕 拘留 收押
charge: 起诉 起訴
trial: 法院 审判 法官 審判
sentence: 判刑 监禁 判处 監禁 判處
police: 警察 警方 員警
kill: 杀害 打死 谋杀 殺害 謀殺
die: 死亡 去世 遇难 遇難 罹難
wound: 受伤 受傷
shoot: 枪击 枪手 槍擊 槍手
attack: 袭击 攻击 遇刺 襲擊 攻擊
bomb: 爆炸 炸弹 炸彈
fire: 火灾 大火 火災 火警
earthquake: 地震
flood: 洪水 台风 飓风 颱風 颶風 水災 淹水
crash: 事故 坠毁 墜毀 墜機
aircraft: 飞机 客机 航空 飛機 客機
tanker: 加油
airline: 航班 机场 機場 班機
ship: 船只 渡轮 船隻 渡輪
train: 火车 列车 铁路 火車 列車 鐵路 捷運
hospital: 医院 医生 患者 醫院 醫生 醫師 病患
virus: 病毒 疫苗 疫情
war: 战争 冲突 戰爭 衝突
army: 军队 士兵 军事 軍隊 軍事
missile: 导弹 火箭 導彈 飛彈
nuclear: 核武 核电 核電
peace: 和平 停火
talk: 谈判 会谈 对话 談判 會談 對話
agreement: 协议 条约 協議 條約 協定
sanction: 制裁
border: 边境 边界 邊境 邊界
refugee: 难民 移民 難民
protest: 抗议 示威 抗議
strike: 罢工 工会 罷工 工會
company: 公司 企业 制造 企業 製造 廠商
share: 股票 股市 市场 指数 市場 指數
bank: 银行 贷款 銀行 貸款
price: 价格 通胀 價格 通脹 通膨
tax: 税收 预算 关税 稅收 預算 關稅
job: 员工 工人 就业 員工 就業 勞工
contract: 合同 订单 訂單 合約
sell: 销售 出售 銷售
buy: 收购 购买 合并 收購 購買 合併 併購
launch: 发布 推出 發佈 發布
build: 建造 建设 建設
factory: 工厂 生产 工廠 生產
oil: 石油 天然 能源
climate: 气候 变暖 排放 氣候 變暖 暖化
school: 学校 学生 大学 學校 學生 大學
child: 儿童 孩子 兒童
church: 教会 教皇 教會 教宗
match: 比赛 决赛 冠军 比賽 決賽 冠軍
team: 球队 球员 教练 球隊 球員 教練 球團
film: 电影 演员 导演 電影 演員 導演
music: 音乐 歌曲 专辑 音樂 專輯
award: 奖项 获奖 獎項 獲獎 得獎
praise: 赞扬 勇敢 称赞 讚揚 稱讚
criticis: 批评 谴责 批評 譴責
accuse: 指责 指控 指責
deny: 否认 否認
threat: 威胁 警告 威脅
promise: 承诺 承諾
apolog: 道歉
visit: 访问 訪問
meet: 会晤 峰会 會晤 峰會
call: 电话 通话 電話 通話
letter: 信函 致电 电报 致電 電報
speech: 讲话 演讲 講話 演講 演說 致詞
interview: 采访 记者 採訪 記者
forum: 论坛 会议 論壇 會議
ready: 准备 愿意 準備 願意
contact: 关系 接触 联系 關係 接觸 聯繫 聯絡
trust: 信任
shame: 羞耻 丢脸 羞恥 丟臉
attention: 关注 值得 關注
leader: 领导 领袖 領導 領袖
west: 西方
spokesman: 发言 發言
report: 报道 媒体 報道 媒體 報導
help: 援助 支持
law: 法案 法律 禁止
scandal: 丑闻 腐败 欺诈 醜聞 腐敗 欺詐 弊案
investigat: 调查 調查
delay: 推迟 延误 推遲 延誤 延後
record: 纪录 上涨 紀錄 上漲
fall: 下跌 下降 削减 削減
crisis: 危机 衰退 危機
behave: 行为 举止 行為 舉止
impress: 印象
man: 男子 男性 男人
woman: 女子 女性 妇女 婦女
parent: 父亲 母亲 父母 父親 母親
sibling: 兄弟 姐妹 哥哥
wife: 妻子 丈夫 结婚 离婚 婚礼 結婚 離婚 婚禮
friend: 朋友 好友
enemy: 敌人 敌对 敵人 敵對
neighbour: 邻居 邻国 鄰居 鄰國
fear: 害怕 恐惧 恐慌 恐懼
hope: 希望 乐观 樂觀
anger: 愤怒 激怒 憤怒
joy: 高兴 喜悦 庆祝 高興 喜悅 慶祝
grief: 哀悼 悲伤 悲痛 悲傷
shock: 震惊 惊讶 震驚 驚訝
love: 爱情 热爱 恋爱 愛情 熱愛 戀愛
hate: 仇恨 憎恨
laugh: 笑话 大笑 玩笑 笑話
weep: 哭泣 眼泪 泪水 流泪 眼淚 淚水 流淚
wait: 等待 等候
return: 返回 回国 归来 重返 回國 歸來
leave: 离开 退出 離開
persecute: 迫害 骚扰 霸凌 欺凌 騷擾
block: 阻止 阻挠 封锁 阻碍 阻撓 封鎖 阻礙
secret: 秘密 机密 隐瞒 機密 隱瞞 祕密
silence: 沉默
answer: 回答 答复 回应 答覆 回應
question: 提问 疑问 提問 疑問
invite: 邀请 应邀 嘉宾 邀請 應邀 嘉賓
refuse: 拒绝 拒絕
decide: 决定 決定
plan: 计划 計劃 計畫
try: 尝试 试图 企图 嘗試 試圖 企圖
mistake: 错误 失误 錯誤 失誤
truth: 真相 真实 真實
lie: 谎言 撒谎 说谎 謊言 撒謊 說謊
guilt: 有罪 认罪 認罪
innocent: 无辜 无罪 清白 無辜 無罪
responsible: 责任 責任
duty: 义务 职责 義務 職責
rights: 权利 人权 權利 人權
freedom: 自由 解放
justice: 正义 公正 正義
power: 强大 強大
strong: 强劲 坚强 力量 強勁 堅強
weak: 疲软 弱点 虚弱 薄弱 疲軟 弱點 虛弱
danger: 危险 风险 危險 風險
safety: 安全 保护 保護
rescue: 救援 营救 获救 搜救 營救 獲救
missing: 失踪 消失 失联 失蹤 失聯
discover: 发现 發現
destroy: 摧毁 毁坏 破坏 摧毀 毀壞 破壞
damage: 损坏 受损 损害 損壞 受損 損害
repair: 修复 维修 重建 修復 維修
pay: 支付 付款 缴纳 繳納
debt: 债务 负债 債務 負債
rich: 富豪 富裕 财富 財富
poor: 贫困 贫穷 貧困 貧窮
hunger: 饥饿 饥荒 粮食 食物 食品 飢餓 饑荒 糧食
water: 饮水 用水 供水 飲水
alcohol: 酒精 啤酒 醉酒 酒驾 酒駕
house: 房屋 住宅 公寓 住房
road: 公路 道路 街道
bridge: 大桥 桥梁 大橋 橋梁 橋樑
car: 汽车 车辆 轿车 司机 汽車 車輛 轎車 司機
town: 城市 城镇 市长 城鎮 市長
village: 村庄 村民 乡村 村莊 鄉村
farm: 农民 农业 农场 農民 農業 農場
island: 岛屿 群岛 海岛 島嶼 群島 海島
coast: 海岸 海滩 沿海 海灘
sea: 海洋 海上 大海 海域
river: 河流 湖泊 长江 長江 河川
dam: 水坝 水库 大坝 堤坝 水壩 水庫 大壩 堤壩
mountain: 山区 山脉 登山 山區 山脈
forest: 森林 树木 林业 樹木 林業
animal: 动物 宠物 動物 寵物
rain: 暴雨 降雨 大雨 雨水 豪雨
snow: 大雪 降雪 冰雪 暴雪
winter: 冬季 冬天
summer: 夏季 夏天 暑期
night: 夜间 深夜 午夜 晚上 夜間
week: 每周 周刊 每週 週刊
history: 历史 世纪 歷史 世紀
anniversary: 周年 週年
young: 青年 年轻 青少 年輕
old: 老人 老年 养老 退休 養老
fast: 快速 速度 迅速 时速 時速
important: 重要 重大
serious: 严重 严峻 嚴重 嚴峻
difficult: 困难 艰难 困難 艱難
expensive: 昂贵 高价 昂貴 高價
beautiful: 美丽 漂亮 优美 美麗 優美
heat: 高温 炎热 酷暑 热浪 高溫 炎熱 熱浪
dark: 黑暗 停电 断电 停電 斷電
internet: 网络 互联 网站 网上 網絡 互聯 網站 網上 網路
computer: 电脑 软件 電腦 軟件 軟體 筆電
hack: 黑客 骇客 駭客
data: 数据 隐私 數據 隱私 個資
science: 科学 研究 科研 科學
space: 太空 航天 卫星 月球 衛星
test: 测试 试验 实验 检测 測試 試驗 實驗 檢測 篩檢
drug: 毒品 贩毒 吸毒 販毒
medicine: 药物 药品 治疗 藥物 藥品 治療
cancer: 癌症 肿瘤 肺癌 腫瘤
heart: 心脏 心臟
birth: 出生 怀孕 孕妇 分娩 懷孕 孕婦
funeral: 葬礼 安葬 葬禮 喪禮
memorial: 纪念 悼念 缅怀 紀念 緬懷
ceremony: 仪式 典礼 儀式 典禮
king: 国王 女王 王室 王子 公主 國王
flag: 国旗 旗帜 國旗 旗幟
people: 公民 人口 市民 民众 民眾
crowd: 人群 数千 數千
terror: 恐怖 恐袭 恐襲 恐攻
hostage: 人质 绑架 人質 綁架
weapon: 武器 枪支 步枪 槍支 步槍 槍枝
spy: 间谍 谍报 間諜 諜報
diplomat: 外交 大使 使馆 使館
ally: 盟友 盟国 联盟 同盟 盟國 聯盟
partner: 伙伴 夥伴
rival: 对手 對手
opposition: 反对 在野 反對
party: 政党 执政 政黨 執政
democracy: 民主
dictator: 独裁 专制 威权 政权 獨裁 專制 威權 政權
independence: 独立 主权 獨立 主權
coup: 政变 叛乱 起义 反叛 政變 叛亂 起義
invade: 入侵 侵略 占领 佔領 占領
prisoner: 囚犯 战俘 犯人 戰俘
exchange: 交换 换俘 交換 換俘
torture: 酷刑 虐待 殴打 毆打
rape: 强奸 性侵 强暴 強姦 強暴
racism: 种族 歧视 種族 歧視
equal: 平等
culture: 文化 博物 绘画 繪畫
book: 小说 作家 书籍 作者 图书 小說 書籍 圖書
photo: 照片 图片 相片 圖片
video: 视频 录像 視頻 錄像 錄影
television: 电视 广播 电台 電視 廣播 電臺 電台
sport: 体育 运动 奥运 體育 運動 奧運
goal: 进球 得分 破门 進球 破門
race: 赛车 赛跑 賽車 賽跑
football: 足球
fan: 球迷 粉丝 观众 粉絲 觀眾
tourist: 旅游 游客 酒店 度假 旅遊 遊客 飯店
cargo: 货物 货运 集装 貨物 貨運 集裝
port: 港口 码头 碼頭
crew: 机组 船员 船长 机长 機組 船員 船長 機長 機師 空服
passenger: 乘客 旅客
engine: 引擎
defect: 缺陷 故障
recall: 召回
customer: 客户 消费 顾客 客戶 消費 顧客
brand: 品牌 产品 產品
shop: 商店 超市 店铺 门店 店鋪 門店 超商 賣場
profit: 利润 盈利 营收 利潤 營收 獲利
invest: 投资 基金 投資
trade: 贸易 出口 进口 貿易 進口
currency: 货币 美元 欧元 汇率 貨幣 歐元 匯率
bankrupt: 破产 破產
owner: 店主 房东 房東
boss: 老板 董事 总裁 高管 老闆 總裁
founder: 创始 创办 創始 創辦
colleague: 同事 同僚
wage: 工资 薪资 薪水 工資 薪資
nurse: 护士 急救 護士
smoke: 浓烟 烟雾 濃煙 煙霧
pollution: 污染 有毒 汙染
waste: 垃圾 废物 廢物
nature: 自然 野生 物种 生态 环境 物種 生態 環境
mine: 煤矿 矿工 矿山 煤炭 煤礦 礦工 礦山
gold: 黄金 金属 钢铁 黃金 金屬 鋼鐵
harvest: 收成 小麦 谷物 作物 小麥 穀物
fish: 渔民 捕鱼 鱼类 渔船 漁民 捕魚 魚類 漁船
meat: 猪肉 牛肉 牛奶 肉类 豬肉 肉類
evacuate: 疏散 撤离 撤離
shelter: 避难 帐篷 收容 避難 帳篷
alarm: 警报 警報
wall: 围墙 墙壁 围栏 圍牆 牆壁 圍欄
tunnel: 隧道
collapse: 倒塌 坍塌 崩溃 崩潰
sink: 沉没 溺水 溺亡 沉沒
blood: 血液 鲜血 流血 鮮血
face: 脸部 面部 臉部
bullet: 子弹 子彈
body: 尸体 遗体 屍體 遺體
majority: 多数 多數
survey: 民调 问卷 民調 問卷
expert: 专家 学者 專家 學者
sign: 签署 签字 签名 簽署 簽字 簽名
document: 文件 档案 檔案
evidence: 证据 證據
witness: 目击 证人 目擊 證人
lawyer: 律师 律師
appeal: 上诉 上訴
fine: 罚款 赔偿 罰款 賠償 罰鍰
freed: 获释 释放 獲釋 釋放
suspect: 嫌疑 嫌犯 疑犯
victim: 受害 幸存 倖存
crime: 犯罪 罪犯
theft: 盗窃 抢劫 偷窃 窃取 盜竊 搶劫 偷竊 竊取 竊盜
smuggle: 走私 贩运 販運
massacre: 屠杀 屠殺
resettle: 驱逐 遣返 安置 驅逐
indigenous: 原住 土著
colony: 殖民
mediate: 调解 斡旋 调停 調解 調停
neutral: 中立
concession: 让步 妥协 讓步 妥協
provoke: 挑衅 挑起 挑釁
isolate: 孤立 隔离 隔離
respect: 尊重 尊严 敬意 尊嚴
insult: 侮辱 冒犯
mock: 嘲笑 讽刺 嘲讽 諷刺 嘲諷
thank: 感谢 感激 致谢 感謝 致謝
regret: 遗憾 后悔 遺憾 後悔
welcome: 欢迎 歡迎
warm: 温暖 溫暖
cool: 寒冷 寒潮 严寒 嚴寒
transfer: 转移 转会 转让 轉移 轉會 轉讓
fee: 费用 收费 費用 收費
stadium: 球场 球場
medical: 医疗 醫療
debut: 首秀 出道 亮相
season: 赛季 賽季 球季
monopoly: 垄断 竞争 壟斷 競爭
shareholder: 股东 股東
`;
