/** Slovak. */
export const SLOVAK = `
congratulat: blahožel zablahožel gratul zagratul
elect: voľb voľby voľbách voľbami zvolen zvolil
vote: hlasovan volič
president: prezident
minister: minister ministr
government: vláda vlády vláde vládu vládn
parliament: parlament senát kongres snem
win: víťaz víťazstv vyhral zvíťaz
lose: prehra prehral poráž porážk
campaign: kampaň kampane kandidát
resign: odstúp demisi rezign
appoint: vymenova nominov
dismiss: odvolan prepust odvolal
arrest: zatkl zatknut zadrža zadržan
charge: obžalov obvinen obžalob
trial: súd súdu súde súdn sudca sudky proces
sentence: odsúden väzen väzn rozsudok trest
police: polici policajt
kill: zabit zabil vražd zavražd
die: zomre zomrel mŕtv smrť smrti úmrti zahynu
wound: zranen zranil
shoot: streľb strelec postrel zastrel
attack: útok útoku útočn zaútočil atentát
bomb: bomb bombov výbuch explóz
fire: požiar
earthquake: zemetras
flood: povod povodn búrk hurikán
crash: nehod havári zrútil zrážk
aircraft: lietadl letún
tanker: tanker cistern
airline: letisk leteck aerolín
ship: loď lode trajekt
train: vlak vlaku železni
hospital: nemocnic lekár pacient
virus: vírus vakcín očkovan epidémi choroba
war: vojn vojna vojny konflikt
army: armád vojak vojsk vojensk
missile: raket dron
nuclear: jadrov atómov
peace: mierov prímeri
talk: rokovan rozhovor dialóg rokova
agreement: dohod dohoda dohody zmluv
sanction: sankci embarg
border: hranic
refugee: utečen migrant azyl
protest: protest demonštr
strike: štrajk odbory odborár
company: spoločnos firma firmy koncern výrobc
share: akcie akcií burz burza trhu
bank: banka banky bánk úrok úver
price: ceny cien infláci
tax: rozpoč clo daňov
job: zamestnan pracovník prepúšťan
contract: kontrakt zákazk objednávk
sell: predaj preda
buy: kúpi kúpil kúpa nákup prevzati fúzi
launch: predstavil
build: stavb výstavb
factory: továr závod výrob
oil: ropa ropy plyn plynu energi
climate: klimat otepľov emisi
school: škol škola školy študent učiteľ univerzit žiak
child: dieťa detí chlapec dievča
church: cirkev cirkv pápež kostol
match: zápas finále turnaj majster titul
team: hráč tréner klub
film: film filmu herec režisér
music: hudb pieseň piesne album spevá koncert
award: ocenen
praise: chváli pochváli odváž odvah
criticis: kritik kritiz odsúdil
accuse: obvini obvinil obviňuj
deny: popre poprel popiera dementov vyvrát
threat: hrozb hrozí varova vyhráž
promise: sľub sľúbil prisľúbil
apolog: ospravedln
visit: návštev navštív
meet: stretn stretnut schôdz summit samit
call: telefón volal zavolal
letter: list listu telegram
speech: prejavu príhovor prejave prejavom
interview: interview novinár tlačov
forum: fórum fóra fóre konferenc zasadn
ready: priprav ochot
contact: kontakt vzťah
trust: dôver dôvera
shame: hanb hanba
attention: pozornos zaslúž
leader: líder vodca vodcov
west: západ západn
spokesman: hovorc hovorca hovorky
report: správa správy médiá médií
help: pomoc podpor
law: zákon zákaz reform
scandal: škandál korupc podvod
investigat: vyšetr
delay: odloži odklad meška
record: rekord nárast
fall: pokles prepad
crisis: kríz kríza krízy recesi
behave: správanie správani správal
impress: zapôsobi ohromuj
man: muž mužsk
woman: žena ženy ženu ženou žensk
parent: otec otca otcom matk rodič
sibling: bratr sestr súroden
wife: manžel svadb svadob rozvied rozviedl
friend: priateľ kamarát
enemy: nepriateľ
neighbour: sused
fear: strach obav vystraš
hope: nádej dúfa dúfaj optimi
anger: hnev zúri rozhorč rozčúl nahnev
joy: radosť šťast oslav
grief: smútok smútk žiaľ zármut
shock: šoku šokov šokuj prekvap ohromen
love: láska lásky lásku milova zamilov
hate: nenávi
laugh: smiech smeje smejú vtip žartov
weep: slzy slzách rozplak plačú
wait: čakať čakal čaká
return: vrátil vrátiť vráti vracia návrat
leave: opust odišiel odišl odchádza
persecute: prenasled šikan obťaž perzek
block: blokuj blokov zablok blokád zabrán
secret: tajomstv tajný tajné utaj skryt
silence: mlčan mlčí mlčal ticho tichu
answer: odpoveď odpovede
question: otázk otázok
invite: pozval pozvan hostia hosťom
refuse: odmiet zamiet
decide: rozhodol rozhodl rozhodnut
plan: plánu plánov plány naplán plánuj
try: pokus pokúsi snaží
fail: zlyhá zlyhal zlyhan neúspe nezdar
mistake: chyba chyby chybu omyl
truth: pravda pravdu pravdy pravdiv
lie: klamal klamst klamár lož klame
guilt: vinný vinní vinník vinu
innocent: nevinn oslobodzuj
responsible: zodpoved
duty: povinn záväzok záväzk
rights: ľudských-práv ľudské-práva
freedom: slobod
justice: spravodliv nespravodliv
power: mocn mocnosť vplyvn
strong: siln silnej
weak: slab slabš oslab
danger: nebezpeč rizik riskuj riskov
safety: bezpečn zabezpeč ochran chráni
rescue: záchran
missing: zmiz zmizol nezvestn
discover: odhali odhale objaviteľ
destroy: zničen zničil zničiť zbúra zdemol
damage: poškod škody
repair: oprava opravy opraviť opravu rekonštruk
pay: zaplat platb preplat úhrad vyplat
debt: dlhy dlhov dlhom zadlž
rich: bohat miliardár milionár oligarch
poor: chudob
hunger: hladu hladom hladov potravin jedlo
water: voda vody vodu vodn
alcohol: alkohol opil opitý pivo piva
house: domu domy domov bytov bývan
road: ciest diaľnic ulic
bridge: most
car: auta autom automob vodič vozidl
town: mesto mesta meste mestsk primátor
village: dedin
farm: farm poľnohosp
island: ostrov
coast: pobrež pláž breh
sea: more morsk oceán
river: rieka rieky rieke jazer
dam: priehrad hrádz
mountain: hory horách horsk
forest: lesy lesov lese lesn strom
animal: zviera zvierat psov mačk
rain: dážď prehánk
snow: sneh snehu sneže poľadov
winter: zima zimy zimu zimn
summer: letný letné letná letnej
night: nočn polnoc noci
week: týždenník
history: histór histori dejín storoč
anniversary: výroč jubile
young: mlad mláde mladist mladík
old: dôchod senior
fast: rýchl
important: dôležit významn
serious: závažn
difficult: náročn zložitý zložité obtiažn
expensive: drahš zdraž drahý drahé
beautiful: krásn krása
heat: horúčav horúco horúc
dark: temnot tmav blackout
internet: internet webov online
computer: počítač softvér notebook
hack: hacker kyber
data: osobných-údajov osobné-údaje súkrom dátov
science: vedec vedc výskum
space: vesmír kozmonaut kozmick satelit družic
test: test testov experiment
drug: drog drogov pervit kokaín heroín
medicine: lieky liekov liečb liečiv tablet
cancer: rakovin nádor onkolog
heart: srdc srdie infarkt
birth: narodil narodeni tehot pôrod novoroden
funeral: pohreb pochov
memorial: pomník pamätník pietn
ceremony: ceremón obrad slávnosť
king: kráľ kráľov princ princez
flag: vlajk
people: občan občania obyvateľ
crowd: davu davom davy tisíce-ľudí
terror: teror extrémis
hostage: rukojem únos unesen uniesol uniesl
weapon: zbraň pušk pištoľ nožom
spy: špión vyzvedač
diplomat: diplomat veľvyslan ambasád
ally: spojenec spojenc alianc
partner: partner
rival: súper protivník rival
opposition: opozíc
party: koalíc
democracy: demokra
dictator: diktátor diktatúr autoritár režim
independence: nezávisl suverén suverenit
coup: prevrat povstan vzbur
invade: invázi vpád okupá okupo okupan
prisoner: zajatec zajatc
exchange: výmen
torture: mučen mučil týra zbil zmlát
rape: znásil sexuál
racism: rasiz rasist diskrimin xenofób
equal: rovnosť rovnopráv nerovnosť rovnosti
culture: kultúr múze maliar
book: knih knižn spisovateľ románu
photo: foto fotogr snímk
video: video záber
television: televíz rozhlas
sport: šport olympi olympij atlét
goal: gól gólov strelil skórov
race: pretek maratón bežec bežc
football: futbal
fan: fanúš divák diváč
tourist: turis hotel dovolenk rekrea
cargo: nákladn kontajner
port: prístav
crew: posádk pilota piloti kapitán námorník
passenger: cestujúc pasažier
engine: motor
defect: závad poruch
customer: zákazn spotrebiteľ klient
brand: značk značiek výrobok výrobk
shop: predajňa predajne predajni supermarket
profit: ziskov zisky tržb tržieb výnos
invest: invest fond
trade: export import vývoz dovoz
currency: meny mien dolár euro
bankrupt: bankrot skrachov insolven konkurz
owner: majiteľ vlastník nehnuteľ majet
boss: šéf riaditeľ
founder: zakladateľ
colleague: kolega kolegov kolegyn
wage: mzda mzdy mzdov platy
nurse: zdravotná-sest sestričk sanitk záchrank
smoke: dymu dymom dymov
pollution: znečis toxick kontamin jedovat
waste: odpad skládk
nature: prírod životné-prostred životného-prostred ekológ
mine: baník uhlie uhlia uhoľn
gold: zlato zlata oceľ kovov
harvest: úrod žatv zber-úrody obilie obilia obiln
fish: ryba ryby rybár rybol
meat: mäso mäsa mäsov mlieko mlieka
evacuate: evaku
shelter: bezdom prístreš
alarm: poplach sirén alarm
wall: stena steny múru plotu hradb
tunnel: tunel
collapse: zrúti zrúten kolaps skolab
sink: potop utopil utopen
blood: krvou krvi krvav krvác
bullet: guľk
body: telo tela mŕtvol
majority: väčšin
survey: prieskum anket
expert: expert odborník odborníč analytik
sign: podpis
document: dokument archív
evidence: dôkaz
witness: svedok svedk svedč
lawyer: advokát obhajc právnik právničk
appeal: odvolací odvolanie dovolan
fine: pokut odškod
freed: oslobod
suspect: podozriv podozreni podozr
victim: obeť preživš
crime: zločin krimin
theft: krádež krádeže ukrad zlodej lúpež
smuggle: pašer pašov
massacre: masak genocíd
resettle: deport vyhost
indigenous: domorod
colony: koloniá koloniz
mediate: sprostredk
neutral: neutrál
concession: ústupok ústupk kompromis
provoke: provok vyprovok eskal
isolate: izolác izolov
respect: rešpekt úcta úctu dôstoj
insult: urážk urážl uráža urazil
mock: výsmech posmech vysmie zosmieš
thank: ďakuj poďak vďač
regret: ľútosť ľutuj ľutov poľutov
welcome: privíta uvíta
warm: tepl otepľ oteple
cool: chlad ochlad mráz mrazy
transfer: transfer prestup prestupov
fee: poplat honorár
stadium: štadión
medical: medicín lekársk
debut: debut
season: sezón
monopoly: monopol protimonop konkurenc
shareholder: akcionár
`;
