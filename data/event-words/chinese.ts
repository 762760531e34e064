/** Chinese: two characters each. */
export const CHINESE = `
congratulat: 祝贺 恭喜 贺电
elect: 选举 当选 大选
vote: 投票
president: 总统 主席
minister: 部长 大臣
government: 政府
parliament: 议会 国会
win: 胜利 获胜 赢得
lose: 失败 败选
campaign: 竞选 候选
resign: 辞职 辞去
appoint: 任命 提名
dismiss: 解雇 罢免
arrest: 逮捕 拘留
charge: 起诉
trial: 法院 审判 法官
sentence: 判刑 监禁 判处
police: 警察 警方
kill: 杀害 打死 谋杀
die: 死亡 去世 遇难
wound: 受伤
shoot: 枪击 枪手
attack: 袭击 攻击 遇刺
bomb: 爆炸 炸弹
fire: 火灾 大火
earthquake: 地震
flood: 洪水 台风 飓风
crash: 事故 坠毁
aircraft: 飞机 客机 航空
tanker: 加油
airline: 航班 机场
ship: 船只 渡轮
train: 火车 列车 铁路
hospital: 医院 医生 患者
virus: 病毒 疫苗 疫情
war: 战争 冲突
army: 军队 士兵 军事
missile: 导弹 火箭 无人机
nuclear: 核武 核电
peace: 和平 停火
talk: 谈判 会谈 对话
agreement: 协议 条约
sanction: 制裁
border: 边境 边界
refugee: 难民 移民
protest: 抗议 示威
strike: 罢工 工会
company: 公司 企业 制造
share: 股票 股市 市场 指数
bank: 银行 贷款
price: 价格 通胀
tax: 税收 预算 关税
job: 员工 工人 就业
contract: 合同 订单
sell: 销售 出售
buy: 收购 购买 合并
launch: 发布 推出
build: 建造 建设
factory: 工厂 生产
oil: 石油 天然 能源
climate: 气候 变暖 排放
school: 学校 学生 大学
child: 儿童 孩子
church: 教会 教皇
match: 比赛 决赛 冠军
team: 球队 球员 教练
film: 电影 演员 导演
music: 音乐 歌曲 专辑
award: 奖项 获奖
praise: 赞扬 勇敢 称赞
criticis: 批评 谴责
accuse: 指责 指控
deny: 否认
threat: 威胁 警告
promise: 承诺
apolog: 道歉
visit: 访问
meet: 会晤 峰会
call: 电话 通话
letter: 信函 致电 电报
speech: 讲话 演讲
interview: 采访 记者
forum: 论坛 会议
ready: 准备 愿意
contact: 关系 接触 联系
trust: 信任
shame: 羞耻 丢脸
attention: 关注 值得
leader: 领导 领袖
west: 西方
spokesman: 发言
report: 报道 媒体
help: 援助 支持
law: 法案 法律 禁止
scandal: 丑闻 腐败 欺诈
investigat: 调查
delay: 推迟 延误
record: 纪录 上涨
fall: 下跌 下降 削减
crisis: 危机 衰退
behave: 行为 举止
impress: 印象
man: 男子 男性 男人
woman: 女子 女性 妇女
parent: 父亲 母亲 父母
sibling: 兄弟 姐妹 哥哥
wife: 妻子 丈夫 结婚 离婚 婚礼
friend: 朋友 好友
enemy: 敌人 敌对
neighbour: 邻居 邻国
fear: 害怕 恐惧 恐慌
hope: 希望 乐观
anger: 愤怒 激怒
joy: 高兴 喜悦 庆祝
grief: 哀悼 悲伤 悲痛
shock: 震惊 惊讶
love: 爱情 热爱 恋爱
hate: 仇恨 憎恨
laugh: 笑话 大笑 玩笑
weep: 哭泣 眼泪 泪水 流泪
wait: 等待 等候
return: 返回 回国 归来 重返
leave: 离开 退出
hound: 迫害 骚扰 霸凌 欺凌
block: 阻止 阻挠 封锁 阻碍
secret: 秘密 机密 隐瞒
silence: 沉默
answer: 回答 答复 回应
question: 提问 疑问
invite: 邀请 应邀 嘉宾
refuse: 拒绝
decide: 决定
plan: 计划
try: 尝试 试图 企图
mistake: 错误 失误
truth: 真相 真实
lie: 谎言 撒谎 说谎
guilt: 有罪 认罪
innocent: 无辜 无罪 清白
responsible: 责任
duty: 义务 职责
rights: 权利 人权
freedom: 自由 解放
justice: 正义 公正
power: 强大
strong: 强劲 坚强 力量
weak: 疲软 弱点 虚弱 薄弱
danger: 危险 风险
safety: 安全 保护
rescue: 救援 营救 获救 搜救
missing: 失踪 消失 失联
discover: 发现
destroy: 摧毁 毁坏 破坏
damage: 损坏 受损 损害
repair: 修复 维修 重建
pay: 支付 付款 缴纳
debt: 债务 负债
rich: 富豪 富裕 财富
poor: 贫困 贫穷
hunger: 饥饿 饥荒 粮食 食物 食品
water: 饮水 用水 供水
alcohol: 酒精 啤酒 醉酒 酒驾
house: 房屋 住宅 公寓 住房
road: 公路 道路 街道
bridge: 大桥 桥梁
car: 汽车 车辆 轿车 司机
town: 城市 城镇 市长
village: 村庄 村民 乡村
farm: 农民 农业 农场
island: 岛屿 群岛 海岛
coast: 海岸 海滩 沿海
sea: 海洋 海上 大海 海域
river: 河流 湖泊 长江
dam: 水坝 水库 大坝 堤坝
mountain: 山区 山脉 登山
forest: 森林 树木 林业
animal: 动物 宠物
rain: 暴雨 降雨 大雨 雨水
snow: 大雪 降雪 冰雪 暴雪
winter: 冬季 冬天
summer: 夏季 夏天 暑期
night: 夜间 深夜 午夜 晚上
week: 每周 周刊
history: 历史 世纪
anniversary: 周年
young: 青年 年轻 青少
old: 老人 老年 养老 退休
fast: 快速 速度 迅速 时速
important: 重要 重大
serious: 严重 严峻
difficult: 困难 艰难
expensive: 昂贵 高价
beautiful: 美丽 漂亮 优美
heat: 高温 炎热 酷暑 热浪
dark: 黑暗 停电 断电
internet: 网络 互联 网站 网上
computer: 电脑 软件
hack: 黑客 骇客
data: 数据 隐私
science: 科学 研究 科研
space: 太空 航天 卫星 月球
test: 测试 试验 实验 检测
drug: 毒品 贩毒 吸毒
medicine: 药物 药品 治疗
cancer: 癌症 肿瘤 肺癌
heart: 心脏
birth: 出生 怀孕 孕妇 分娩
funeral: 葬礼 安葬
memorial: 纪念 悼念 缅怀
ceremony: 仪式 典礼
king: 国王 女王 王室 王子 公主
flag: 国旗 旗帜
people: 公民 人口 市民 民众
crowd: 人群 数千
terror: 恐怖 恐袭
hostage: 人质 绑架
weapon: 武器 枪支 步枪
spy: 间谍 谍报
diplomat: 外交 大使 使馆
ally: 盟友 盟国 联盟 同盟
partner: 伙伴
rival: 对手
opposition: 反对 在野
party: 政党 执政
democracy: 民主
dictator: 独裁 专制 威权 政权
independence: 独立 主权
coup: 政变 叛乱 起义 反叛
invade: 入侵 侵略 占领
prisoner: 囚犯 战俘 犯人
exchange: 交换 换俘
torture: 酷刑 虐待 殴打
rape: 强奸 性侵 强暴
racism: 种族 歧视
equal: 平等
culture: 文化 博物 绘画
book: 小说 作家 书籍 作者 图书
photo: 照片 图片 相片
video: 视频 录像
television: 电视 广播 电台
sport: 体育 运动 奥运
goal: 进球 得分 破门
race: 赛车 赛跑
football: 足球
fan: 球迷 粉丝 观众
tourist: 旅游 游客 酒店 度假
cargo: 货物 货运 集装
port: 港口 码头
crew: 机组 船员 船长 机长
passenger: 乘客 旅客
engine: 引擎
defect: 缺陷 故障
recall: 召回
customer: 客户 消费 顾客
brand: 品牌 产品
shop: 商店 超市 店铺 门店
profit: 利润 盈利 营收
invest: 投资 基金
trade: 贸易 出口 进口
currency: 货币 美元 欧元 汇率
bankrupt: 破产
owner: 店主 房东
boss: 老板 董事 总裁 高管
founder: 创始 创办
colleague: 同事 同僚
wage: 工资 薪资 薪水
nurse: 护士 急救
smoke: 浓烟 烟雾
pollution: 污染 有毒
waste: 垃圾 废物
nature: 自然 野生 物种 生态 环境
mine: 煤矿 矿工 矿山 煤炭
gold: 黄金 金属 钢铁
harvest: 收成 小麦 谷物 作物
fish: 渔民 捕鱼 鱼类 渔船
meat: 猪肉 牛肉 牛奶 肉类
evacuate: 疏散 撤离
shelter: 避难 帐篷 收容
alarm: 警报
wall: 围墙 墙壁 围栏
tunnel: 隧道
collapse: 倒塌 坍塌 崩溃
sink: 沉没 溺水 溺亡
blood: 血液 鲜血 流血
face: 脸部 面部
ear: 耳朵
bullet: 子弹
body: 尸体 遗体
majority: 多数
survey: 民调 问卷
expert: 专家 学者
sign: 签署 签字 签名
document: 文件 档案
evidence: 证据
witness: 目击 证人
lawyer: 律师
appeal: 上诉
fine: 罚款 赔偿
freed: 获释 释放
suspect: 嫌疑 嫌犯 疑犯
victim: 受害 幸存
crime: 犯罪 罪犯
theft: 盗窃 抢劫 偷窃 窃取
smuggle: 走私 贩运
massacre: 屠杀
resettle: 驱逐 遣返 安置
indigenous: 原住 土著
colony: 殖民
mediate: 调解 斡旋 调停
neutral: 中立
concession: 让步 妥协
provoke: 挑衅 挑起
isolate: 孤立 隔离
respect: 尊重 尊严 敬意
insult: 侮辱 冒犯
flatter: 奉承 讨好 吹捧
mock: 嘲笑 讽刺 嘲讽
thank: 感谢 感激 致谢
regret: 遗憾 后悔
welcome: 欢迎
warm: 温暖
cool: 寒冷 寒潮 严寒
suddenly: 突然
transfer: 转移 转会 转让
fee: 费用 收费
stadium: 球场
medical: 医疗
debut: 首秀 出道 亮相
season: 赛季
monopoly: 垄断 竞争
shareholder: 股东
`;
