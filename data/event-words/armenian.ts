/** Armenian. */
export const ARMENIAN = `
congratulat: շնորհավոր
elect: ընտրությ ընտրվ վերընտր նորընտիր
vote: քվեարկ ընտրող
president: նախագահ
minister: նախարար վարչապետ
government: կառավարությ վարչակազմ
parliament: խորհրդարան պառլամենտ սենատ կոնգրես
win: հաղթ
lose: պարտվ պարտություն
campaign: քարոզարշավ թեկնածու
resign: հրաժարական
appoint: նշանակվ
dismiss: պաշտոնանկ
arrest: ձերբակալ կալանավոր
charge: դատախազ մեղադրյալ
trial: դատարան դատավոր
sentence: ազատազրկ բանտ
police: ոստիկան
kill: սպանվ սպանությ սպանել
die: մահաց մահվան զոհվ
wound: վիրավոր
shoot: կրակոց կրակել
attack: հարձակ մահափորձ
bomb: ռումբ պայթյուն
fire: հրդեհ
earthquake: երկրաշարժ
flood: ջրհեղեղ փոթորիկ
crash: վթար
aircraft: ինքնաթիռ ուղղաթիռ
tanker: տանկեր
airline: ավիաընկեր օդանավակայան
ship: նավը նավի
train: գնացք երկաթուղ
hospital: հիվանդանոց բժիշկ
virus: վիրուս պատվաստ համավարակ
war: պատերազմ հակամարտ
army: զինվոր զորք
missile: հրթիռ անօդաչու
nuclear: միջուկ
peace: խաղաղությ հրադադար զինադադար
talk: բանակց երկխոս խոսել
agreement: համաձայնագ պայմանագ
sanction: պատժամիջոց
border: սահմանապահ սահմանագ
refugee: փախստ միգրանտ
protest: բողոք
strike: գործադուլ
company: ընկերությ
share: բաժնետ բորսա
bank: բանկ
price: գնաճ գները
tax: հարկեր բյուջե մաքսատ
job: աշխատակից գործազ
contract: պատվեր
sell: վաճառ
buy: միաձուլ գնորդ
launch: թողարկ
build: շինարար կառուց
factory: գործարան արտադր
oil: նավթ գազ էներգ
climate: կլիմա
school: դպրոց աշակերտ ուսանող ուսուցիչ
child: երեխա երեխան
church: եկեղեց
match: եզրափակիչ մրցաշար չեմպիոն
team: մարզիչ ակումբ
film: ֆիլմ ռեժիսոր դերասան
music: երաժշտ երգիչ համերգ
award: մրցանակ պարգև
praise: խիզախ գովեց
criticis: քննադատ
accuse: մեղադր
deny: հերք
threat: սպառնա սպառնալիք զգուշաց
promise: խոստաց խոստում
apolog: ներողություն
visit: այցել
meet: հանդիպ գագաթնաժող
call: զանգ հեռախոս
letter: նամակ հեռագիր ուղերձ
speech: ելույթ
interview: հարցազրույց լրագրող
forum: ֆորում համաժող նիստ
ready: պատրաստ
contact: հարաբեր կապեր շփում
trust: վստահ
shame: ամոթ
attention: ուշադր արժան
leader: առաջնորդ ղեկավար
west: արևմուտ արևմտ
spokesman: խոսնակ
report: լրատվամ
help: օգնությ աջակց
law: օրենք օրինագիծ բարեփոխ
scandal: սկանդալ կոռուպց կաշառ
investigat: հետաքնն քննչ
delay: հետաձգ
record: ռեկորդ աճել
fall: անկում նվազ
crisis: ճգնաժամ
`;
