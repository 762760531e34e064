/** Slovene. */
export const SLOVENE = `
congratulat: čestit
elect: volitv volilni volitev izvolit izvolje
vote: glasov glasova volivc
president: predsed
minister: ministr ministe premier
government: vlada vlade administrac
parliament: parlament skupščin kongres senat
win: zmaga zmage zmago zmagi zmagal zmagov
lose: poraz izgubi
campaign: kampanj kandidat
resign: odstop
appoint: imenova imenovan
dismiss: razreši odpust
arrest: aretir prije prijeti pridrža
charge: obtožn tožils tožilec
trial: sodišč sojen sodnik
sentence: obsodi obsoje zapor
police: polici
kill: ubili ubit umor usmrt
die: umrl umrla smrt smrti umrli
wound: ranjen poškodov
shoot: strelj streli ustrel
attack: napad atentat
bomb: bomb eksplozi razstrel
fire: požar
earthquake: potres
flood: poplav neurj orkan
crash: nesreč strmogl
aircraft: letal helikopt
tanker: tanker cistern
airline: letališč prevozni
ship: ladja ladje ladij trajekt
train: vlak vlaka železni
hospital: bolniš zdravnik pacient
virus: virus cepiv pandem epidem
war: vojna vojne vojno vojni spopad konflikt
army: vojsk vojak armad enote
missile: raket dron drona droni brezpilot
nuclear: jedrsk
peace: mirovn premirj miru
talk: pogaja pogovor dialog pogovar
agreement: sporazum dogovor
sanction: sankci
border: meja meje mejo obmejn
refugee: begun migrant azil
protest: protest shod
strike: stavk sindikat
company: podjet
share: delnic borza borzi
bank: banka banke banko bank obresti
price: cena cene inflaci
tax: davek davk davč proračun carin
job: delavc zaposl brezpos
contract: pogodb naročil
sell: prodaj prodal
buy: nakup kupil prevzem združit
launch: predstav
build: gradn zgradi gradb
factory: tovarn proizvodn
oil: nafta nafte plin plina energi
climate: podneb segrevanj izpust
school: šola šole šoli učenc učitel študent univerz
child: otrok otroc otroka dekle fant
church: cerkv papež
match: tekma tekmo tekmi finale turnir prvenst
team: moštv ekip igral trener klub
film: film režiser igralk
music: glasb pesem pesmi pevec pevk koncert album
award: nagrad
praise: pohval pogum hrabr
criticis: kritiz kritik
accuse: obtožil obtožb obdolž
deny: zanik
threat: grozi grožnj opozor
promise: obljub
apolog: opravič
visit: obisk
meet: sreča srečan vrh vrhu
call: poklical telefon
letter: pismo pisma telegram poslanic
speech: govor govora govoru nagovor
interview: intervju novinar tiskov
forum: forum konferenc zasedan
ready: priprav
contact: odnos odnosi odnose stik stike stiki
trust: zaupa
shame: sram sramot
attention: pozornos zasluž
leader: vodite vodj
west: zahod zahodn
spokesman: predstavni
report: mediji medije govoric
help: pomoč podpor
law: zakon prepoved reform
scandal: škandal afera korupci goljuf podkupn
investigat: preiskav preiskov
delay: zamud odložil odlog
record: rekord rast rasti
fall: padec zmanjš
crisis: kriza krize krizo recesi
behave: obnaša vedenje
impress: navduš zadiv
man: mošk
woman: žensk ženska
parent: oče očeta mati mater matere starši staršev starše
sibling: brat sestr
wife: soprog poroč poroka poroko ločitev razvez ženo
friend: prijatelj
enemy: sovrag sovraž sovražn
neighbour: sosed
fear: strah prestraš bojazen bojijo
hope: upanj upajo upamo optimi
anger: jeza jezo jezen jezni ogorč razjez
joy: vesel sreč proslav praznova
grief: žalost žalova žaluj žalni
shock: šok šokir presene pretres
love: ljubez ljubi zaljub
hate: sovraštv
laugh: smeh smeja šala šale
weep: solze solza joka jokal
wait: čaka čakal čakanj čakaj
return: vrnil vrniti vrne vrnitev vračan
leave: zapusti zapušč odhod odšel odšla
persecute: preganja nadleg šikan
block: blokad blokir prepreč
secret: skrivnost tajn prikriv
silence: molk molča molči tišin
answer: odgovor odziv odzval
question: vprašan
invite: povabi povab gost gostj
refuse: zavrn zavrnil odkloni
decide: odločil odloči odločitev odločitv
plan: načrt
try: poskus skuša
fail: neuspe spodlet
mistake: napak zmota zmote
truth: resnic resničn
lie: laže laži lagal zlagal lažni
guilt: krivd krivec krivce
innocent: nedolž oprostil oprostiln
responsible: odgovorn
duty: dolžnost obveznost
rights: človekovih-pravic človekove-pravice
freedom: svobod
justice: pravičn krivic
power: mogočn vpliven vplivn
strong: močan močn močno okrep
weak: šibk oslab slabot
danger: nevarn tveg tvegan
safety: varnost varno varen zaščit
rescue: reševan reševal rešil rešili
missing: pogreš izgini izginil pogrešan
discover: odkri odkril odkrit
destroy: uničen uničil uniči poruš razdej
damage: poškod škoda škodo škode
repair: popravil obnova obnovo obnovi sanaci prenov
pay: plačal plačati plačil plačuj izplač
debt: dolgov zadolž
rich: bogat milijarder milijonar oligarh
poor: revn revščin
hunger: lakot hrana hrane hrano stradan
water: voda vodo vodn vodovod
alcohol: alkohol pijan pivo piva vino vina
house: hiša hiše hišo hiši stanovanj
road: cesta ceste cesto cesti avtocest ulic
bridge: most mostu
car: avto avtom avtomobil voznik vozil
town: župan mestn
village: vasi vaseh vasjo vašk
farm: kmet kmetij kmetov
island: otok
coast: obala obali obale obalo plaž
sea: morje morja morju morsk ocean
river: reka rečn jezero jezera jezeru
dam: jezov nasip zadrževalnik
mountain: gorah gorsk planin gorni
forest: gozd dreves drevo
animal: žival psa pes pasj mačk
rain: dežja dežev nalivi nalivo padavin
snow: sneg snežn snež poledic
winter: zima zime zimo zimi zimsk
summer: poletj poletn poleti
night: noč noči nočn polnoč
week: tednik
history: zgodov stolet
anniversary: obletnic
young: mlad mladi mladin najstni
old: upokoj pokojnin starejš
fast: hitr hitrost
important: pomemb
serious: resno resen
difficult: težav težka težko težek zahtevn
expensive: draginj podraž
beautiful: lepot čudovit
heat: vročin vročins vroč
dark: tema temo temn
internet: internet splet spletn
computer: računalni programsk
hack: heker kibern
data: podatk podatek zasebnost
science: znanstv znanost raziskov
space: vesolj satelit astronavt
test: test testir preizkus
drug: drog mamil kokain heroin konoplj
medicine: zdravil tablet zdravlj
cancer: raka rakom rakav onkolo tumor
heart: srce srca srčn infarkt
birth: rojen rodil rojst noseč porod novoroj
funeral: pogreb pokop
memorial: spomenik spominsk
ceremony: slovesn ceremon
king: kralj kraljic princ princes
flag: zastav
people: državljan prebivalc prebivalec prebival
crowd: množic tisoče tisoči
terror: teror skrajnež ekstremi
hostage: talec talci talce talcev ugrab
weapon: orož pištol nož puška puško puške
spy: vohun
diplomat: diplomat veleposl ambasad
ally: zavezni zavezništ
partner: partner
rival: tekmec tekmic rival nasprotnik
opposition: opozici
party: koalici
democracy: demokra
dictator: diktat avtoritar režim
independence: neodvis samostoj suveren
coup: prevrat uporni vstaj
invade: invazij vdor okupa okupir
prisoner: zapornik ujetnik jetnik
exchange: izmenj menjav
torture: mučen mučil pretep zlorab
rape: posilst posilil spoln
racism: rasiz rasist diskrimin
equal: enakost enakoprav neenakost
culture: kultur muzej slikar
book: knjig pisatelj roman knjižn
photo: foto fotogr
video: video posnetek posnetk
television: televiz radij
sport: šport olimp olimpij atlet
goal: zadetek zadetk golov
race: dirk maraton tekač tekači
football: nogomet
fan: navijač gledalc gledalec
tourist: turist turiz hotel dopust počitn
cargo: tovor kontejner zabojnik
port: pristan luka luko luki
crew: posadk pilot kapitan mornar
passenger: potnik potnic
engine: motor
defect: okvar
recall: odpoklic
customer: kupec kupc potrošnik
brand: izdelek izdelk znamk
shop: prodajaln supermarket
profit: dobič prihodk prihodek
invest: investi naložb vlagatelj
trade: izvoz uvoz trgovinsk
currency: valut dolar evro
bankrupt: stečaj bankrot insolv
owner: lastnik lastnic lastnin nepremič premožen
boss: šef direktor
founder: ustanovitelj soustanovitelj
colleague: kolega kolegi kolegic sodelav
wage: plače plačn
nurse: medicinska-sest medicinske-sest rešilec reševaln
smoke: dima dimom kajenj kadil
pollution: onesna strup kontamin
waste: odpad smeti odlagališč
nature: narava narave naravo naravn okolj okoljsk
mine: rudar rudnik premog
gold: zlato zlata kovin jeklo jekla
harvest: žetev žetv pridelek pridelk žita žito pšenic
fish: riba ribe ribič ribolov
meat: meso mesa mesni mleko mleka
evacuate: evaku
shelter: zaklon zatoč zavetiš brezdom šotor
alarm: alarm siren
wall: zidu zidov ograj
tunnel: tunel predor
collapse: zruši zruše zrušil
sink: potop potoni utoni utopi
blood: krvi krvav krvjo
face: obraz
bullet: krogl nabo
body: truplo trupl telo telesa
majority: večin
survey: anket javnomnenj
expert: strokovnj analitik izveden ekspert
sign: podpis
document: dokument listin arhiv
evidence: dokaz
witness: očividec očividc pričeva
lawyer: odvetni zagovornik pravnik
appeal: pritož
fine: globa globe globo odškodn
freed: osvobod izpušč
suspect: osumlj
victim: žrtev žrtv preživel
crime: kriminal zločin kazniv
theft: kraja kraje tatvin ukrad ropar
smuggle: tihotap
massacre: pokol masak genocid
resettle: deport izgon izgna
indigenous: staroselc staroselsk domorod
colony: kolonij kolonial
mediate: posredni mediator
neutral: nevtral
concession: kompromis popuščanj
provoke: provok izziva stopnjev eskal
isolate: izolac izolir osami
respect: spoštov dostojanst
insult: žalitev žalitv žaljiv užali
mock: posmeh posmehov
thank: hvala zahval hvalež
regret: obžalov
welcome: pozdravil dobrodoš pozdravlj
warm: topl toplo segrev
cool: hladn hlad mraz ohlad
transfer: prestop
fee: pristojbin takse taksa
stadium: stadion
medical: medicin zdravstv zdravni
debut: debi
season: sezon
monopoly: monopol konkurenc
shareholder: delničar
`;
