/** Czech. */
export const CZECH = `
congratulat: gratul pogratul blahopr poblahopr
elect: volb zvolen
vote: hlasov
president: prezident
minister: ministr
government: vlad
parliament: parlament snemovn senat
win: vitez vyhral
lose: prohra porazk
campaign: kampan kandidat
resign: rezign odstoup demis
appoint: jmenov
dismiss: odvolan propust
arrest: zatcen zadrze
charge: obvinen obzalob
trial: soud proces
sentence: odsouzen vezen
police: polic
kill: zabit vrazd zabil
die: zemrel mrtv smrt umrt
wound: zranen
shoot: strelb
attack: utok atentat
bomb: bomb vybuch exploz
fire: pozar
earthquake: zemetresen
flood: povod boure hurikan
crash: nehod havar zritil
aircraft: letadl letoun
tanker: tanker cistern
airline: let letist aerolin
ship: lod trajekt
train: vlak zeleznic
hospital: nemocnic lekar pacient
virus: virus vakcin ockovan epidemi nemoc
war: valk konflikt
army: armad vojak vojens
missile: raket dron strel
nuclear: jadern atom
peace: mir primeri
talk: jednan jedna dialog
agreement: dohod smlouv
sanction: sankc
border: hranic
refugee: uprchl migrant azyl
protest: protest demonstr
strike: stavk odbor
company: firm spolec vyrobc
share: akcie burz trh index
bank: bank uver pujck
price: inflac naklad
tax: dan rozpoct clo
job: prac zamestnan
contract: kontrakt zakazk objednav
sell: prodej proda
buy: koup prevzet fuz nakup
launch: predstav uved
build: stav postav
factory: tovarn zavod vyrob
oil: rop plyn energi
climate: klimat oteplov emis
school: skol student ucitel univerzit
child: dit dete chlap divk
church: cirkev papez kostel
match: zapas final turnaj mistr titul
team: tym hrac trener klub
film: film herec reziser
music: hudb pisen album zpev koncert
award: cen ocenen
praise: chval odvah odvaz
criticis: kritiz odsoud
accuse: obvin vini
deny: popre popir dementov
threat: hroz varov
promise: slib
apolog: omluv
visit: navstev
meet: setkan summit schuz
call: telefon vola
letter: dopis telegram
speech: projev
interview: rozhovor tiskov novinar
forum: forum konferenc zasedan
ready: pripraven ochot
contact: kontakt vztah
trust: duver
shame: hanb ostud
attention: pozornost zaslouz
leader: vudc lidr sef
west: zapad
spokesman: mluvci
report: zprav media
help: pomoc podpor
law: zakon zakaz reform
scandal: skandal korupc podvod
investigat: vysetrov
delay: zpozd odloz
record: rekord narust
fall: pokles propad
crisis: kriz reces
behave: chování choval chovat
impress: zapůsobi ohromuj
man: muž mužsk
woman: žena ženy ženu ženou žensk
parent: otec otce otcem matk rodič
sibling: bratr sestr souroz
wife: manžel svatb rozvedl
friend: přítel přátel kamarád
enemy: nepřítel nepřátel
neighbour: soused
fear: strach obav vyděs
hope: naděj doufa optimis
anger: hněv vztek rozzu rozhoř rozčil
joy: radost šťast štěstí oslav
grief: smutek smutk zármut truchl
shock: šoku šokov šokuj překvap ohromen
love: láska lásky lásku milova zamilov
hate: nenávi
laugh: smíchu směje smějí vtip žertov
weep: slzy slzách rozplak pláčem
wait: čekat čekal čeká
return: vrátil vrátit vrátí vrací návrat
leave: opust opoušt odešel odešl odjel
persecute: pronásled šikan obtěž perzek
block: blokuj blokov zablok blokád zabrán
secret: tajemstv tajný tajné utaj skryt
silence: mlče mlčí ticho tiše
answer: odpověď odpovědě odpovědi
question: otázk otázek dotaz
invite: pozval pozván host
refuse: odmít zamít
decide: rozhodl rozhodnut
plan: plánu plánov plány naplán
try: pokus pokusil snaží
fail: selhá selhal neúspě nezdař
mistake: chyba chyby chybu omyl
truth: pravda pravdu pravdy pravdiv
lie: lhal lhát lhář
guilt: vinen viník vinu
innocent: nevinn zprosti
responsible: odpovědn zodpověd
duty: povinn závazek závazk
rights: lidských-práv lidská-práv
freedom: svobod
justice: spravedl nespravedl justic
power: mocn mocnost vlivn
strong: siln silněj
weak: slab slabš slabos oslab
danger: nebezpe rizik riskuj riskov
safety: bezpečn zabezpe ochran chrání
rescue: záchran
missing: zmiz zmizel pohřeš nezvěst
discover: odhal objevitel
destroy: zniče zničil zbour zdemol zpusto
damage: poškoz poškod škody
repair: oprava opravy opravit opravu rekonstruk
pay: zaplat zaplac platb proplat úhrad
debt: dluh dlužn zadluž
rich: bohat miliardář milionář oligarch
poor: chud chudob
hunger: hladu hladem hladov potravin jídl
water: voda vody vodu vodě vodn
alcohol: alkohol opil pivo piva
house: domu domy domech bytů bydlen
road: silnic dálnic ulic
bridge: most
car: auta autem automob řidič vozidl
town: město města městě městsk starosta
village: vesnic
farm: farm zeměděl
island: ostrov
coast: pobřež pláž břeh
sea: moře mořsk oceán
river: řeka řeky řece jezer
dam: přehrad hráze
mountain: hory horách horsk
forest: lesy lesů lese lesn strom
animal: zvíř zvířat pes psa kočk
rain: déšť deště dešti dešťov přeháňk
snow: sníh sněh sněž náled ledovk
winter: zima zimy zimu zimní zimě
summer: letní
night: noc nočn půlnoc
week: týdeník
history: histor dějin stolet
anniversary: výroč jubile
young: mlad mláde mladist mladík
old: důchod senior
fast: rychl
important: důležit významn
serious: vážn závažn
difficult: obtížn náročn složitý složitě
expensive: dražš zdraž drahých
beautiful: krásn krása
heat: vedra veder horko horka
dark: temnot tmy tmě blackout
internet: internet webov online
computer: počítač softwar notebook
hack: hacker kyber
data: datov osobních-údaj soukromí
science: vědec vědc výzkum
space: vesmír kosmonaut kosmick satelit družic
test: test testov experiment
drug: drog drogov pervit kokain heroin
medicine: léky léků léčb léčiv tablet
cancer: rakovin nádor onkolog
heart: srdc srdeč infarkt
birth: narozen narodil porod těhot novoroz
funeral: pohřeb pohřb
memorial: pomník památník pietn
ceremony: ceremon obřad slavnost
king: krále králem královn královsk princez
flag: vlajk
people: občané občanů občany občanům obyvatel
crowd: davu davem davy
terror: teror extrémis
hostage: rukojm únos unesl unesen
weapon: zbraň pušk pistol nožem
spy: špion vyzvěd
diplomat: diplomat velvyslan ambasád
ally: spojenec spojenc alianc
partner: partner
rival: soupeř protivník rival
opposition: opozi
party: koalic
democracy: demokra
dictator: diktátor diktatur autoritář režim
independence: nezávisl suverén
coup: převrat povstání povstal vzpour
invade: invaz vpád okupa okupo
prisoner: vězně vězňů zajatc zajatec
exchange: výměn
torture: mučen mučil týrá zbil zmlát
rape: znásil sexuál
racism: rasis rasov diskrimin xenofob
equal: rovnost rovnopráv nerovnost
culture: kultur muzeum muzea malíř
book: knih knihov knize spisovatel románu
photo: foto fotogr snímek snímk
video: video záběr
television: televiz rozhlas
sport: sport olympi atlet
goal: gól brank vstřeli skórov
race: závodník závodn maraton běžec běžc
football: fotbal
fan: fanouš divák divác
tourist: turis hotel dovolen rekrea
cargo: nákladní kontejner
port: přístav
crew: posádk pilota piloti kapitán námořník
passenger: cestujíc pasažér
engine: motor
defect: závad poruch
recall: svolává svolávac
customer: zákazn spotřebitel klient
brand: značk značek výrobek výrobk
shop: prodejna prodejny prodejně supermarket
profit: zisky ziskov tržb tržeb výnos
invest: invest fond
trade: export import vývoz dovoz
currency: měny měnov dolar euro korun
bankrupt: bankrot zkrachov insolv
owner: majitel vlastník nemovit majet
boss: ředitel
founder: zakladatel
colleague: kolega kolegy kolegů kolegyn
wage: mzda mzdy mzdov platy
nurse: zdravotní-sest sestřič sanitk
smoke: kouř kouřov
pollution: znečiš toxick kontamin jedovat
waste: odpad odpadk skládk
nature: přírod životní-prostřed životního-prostřed ekolog
mine: horník uhlí uheln důlní dolech
gold: zlato zlata ocel kovov
harvest: úrod sklizeň sklizn obilí obiln
fish: ryba ryby rybář rybol
meat: masem hovězí vepřov mléko mléka
evacuate: evaku
shelter: bezdom přístřeš
alarm: poplach sirén alarm
wall: stěna stěny zdi plotu hradb
tunnel: tunel
collapse: zříti zřícen zhrout kolap
sink: potop utopil utonu
blood: krev krve krvi krvav krvác
face: obličej
bullet: kulk kulek
body: tělo těla mrtvol
majority: většin
survey: průzkum anket
expert: expert odborník odbornic analytik
sign: podpis podepsa podepíš
document: dokument archiv
evidence: důkaz
witness: svědek svědk
lawyer: advok obhájc právník právničk
appeal: odvolací dovolání
fine: pokut odškod
freed: osvobod
suspect: podezř podezír
victim: obět přeživš
crime: zločin krimin
theft: krádež ukrad ukrást zloděj loupež
smuggle: pašer pašov
massacre: masakr genocid
resettle: deport vyhošt přesíd
indigenous: domorod
colony: kolonie koloniál koloniz
mediate: prostředník zprostředk
neutral: neutrál
concession: ústupek ústupk kompromis
provoke: provok vyprovok eskal
isolate: izolac izolov
respect: respekt úcta úctu důstojno
insult: urážk urážl urážej
mock: výsměch posměch vysmív zesměš
thank: děkuj poděk děkov vděč
regret: lítost lituje litoval politov
welcome: přivíta uvíta
warm: tepl
cool: chlad ochlaz mráz mrazy
transfer: transfer přestupu přestupov
fee: poplat honorář
stadium: stadion
medical: medicín lékařsk
debut: debut
season: sezon
monopoly: monopol antimonop konkurenc
shareholder: akcionář
`;
