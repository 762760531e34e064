/** Hungarian. */
export const HUNGARIAN = `
congratulat: gratul
elect: valaszt
vote: szavaz
president: elnok
minister: miniszter
government: kormany
parliament: parlament
win: gyoz nyer
lose: vereseg
campaign: kampany jelolt
resign: lemond
appoint: kinevez
dismiss: elbocsat menesztet
arrest: letartoztat orizetbe
charge: vademel
trial: birosag targyalas biro
sentence: itelt borton
police: rendor
kill: megol gyilkos
die: meghalt halal halott
wound: serul sebesul
shoot: lovold loves lott
attack: tamadas merenylet
bomb: bomba robban
fire: tuz tuzeset
earthquake: foldreng
flood: arviz vihar hurrikan
crash: baleset lezuhan
aircraft: repulogep gep
tanker: tanker
airline: repuloter legitarsasag jarat
ship: hajo
train: vonat vasut
hospital: korhaz orvos beteg
virus: virus vakcin oltas jarvany
war: haboru konfliktus
army: hadsereg katona
missile: raketa dron
nuclear: nuklearis atom
peace: beke tuzszunet
talk: targyal parbeszed
agreement: megallapod egyezm
sanction: szankci
border: hatar
refugee: menekult migrans
protest: tuntet tilt
strike: sztrajk szakszerv
company: ceg vallalat gyarto
share: reszveny tozsde
bank: bank hitel
price: ar infla koltseg
tax: ado koltsegvet vam
job: munka dolgozo
contract: szerzod rendel megrendel
sell: eladas ertekesit
buy: vasarl felvasarl egyesul
launch: bemutat piac
build: epit
factory: gyar termel
oil: olaj gaz energia
climate: klima felmeleg kibocsat
school: iskola diak tanar egyetem
child: gyerek gyermek baba
church: templom papa egyhaz
match: meccs donto torna bajnok
team: csapat jatekos edzo klub
film: film szinesz rendezo
music: zene dal album enekes koncert
award: dij kituntet
praise: dicser bator
criticis: kritiz biral eliteli
accuse: vadol
deny: cafol tagad
threat: fenyeget figyelmez
promise: iger
apolog: bocsanat
visit: latogat
meet: talalkoz csucs
call: telefon hiv
letter: level tavirat uzenet
speech: beszed
interview: interju sajto ujsagir
forum: forum konferencia ules
ready: kesz hajland
contact: kapcsolat
trust: bizal bizom
shame: szegyen
attention: figyel erdemel
leader: vezeto
west: nyugat
spokesman: szovivo
report: jelentes media
help: segit tamogat
law: torveny tilalom reform
scandal: botrany korrupcio csalas
investigat: nyomoz vizsgal
delay: kesik halaszt
record: rekord novekedes
fall: csokken eses
crisis: valsag recesszio
behave: viselked magatart
impress: lenyűgöz
man: férfi
woman: nők női asszony hölgy
parent: szülő szülei apja anyja édesany
sibling: testvér fivér nővér bátyja
wife: feleség férje házas esküvő
friend: barát
enemy: ellenség
neighbour: szomszéd
fear: félelem félelm retteg megijed ijeszt
hope: remény remél optimis
anger: düh dühö harag felháborod
joy: öröm boldog ünnepel ünnepl
grief: gyász bánat szomor
shock: sokk megdöbb döbben megrendít meglep
love: szerelem szerelm szeretet
hate: gyűlöl
laugh: nevetés nevetett kacag vicc tréfa
weep: zokog könnyek könnyez sírva
wait: várakozik várakoznak
return: visszatér visszajö hazatér
leave: távoz elhagy kilép
persecute: zaklat üldöz
block: blokk akadály megakadályoz
secret: titok titkos titkol elrejt rejtett
silence: csend elnémul
answer: válaszol válasza reagál
question: kérdés kérdez
invite: meghív vendég
refuse: elutasít visszautas megtagad
decide: döntés döntött eldönt elhatároz
plan: terv tervez
try: próbál megpróbál igyeksz
fail: kudarc sikertelen megbuk meghiúsul
mistake: hibák hibás hibáz tévedés
truth: igazság
lie: hazug hazud
guilt: bűnös
innocent: ártatlan
responsible: felelős
duty: köteles kötelezetts
rights: jogok jogai emberi-jog
freedom: szabadság felszabad
justice: igazságtalan igazságszolg igazságügy
strong: erős erősít erősöd erőteljes
weak: gyenge gyengül gyengít
danger: veszély kockázat
safety: biztonság védett
rescue: megment életment mentőcsapat
missing: eltűn
discover: felfedez
destroy: rombol lerombol elpuszt pusztít megsemmis
damage: megrong rongál károsod
repair: helyreáll felújít megjav
pay: fizet kifizet befizet
debt: adósság eladós tartozás
rich: gazdag milliárdos milliomos vagyon
poor: szegény
hunger: éhez éhség éhín élelm
water: vizet vizek ivóvíz vízell vízszint
alcohol: alkohol részeg ittas
house: lakás lakóház társasház házban családi-ház
road: autópály utca közút országút
bridge: hidak hídon hidat
car: autós autót gépkocsi jármű motorkerék
town: város polgármester
village: falu falvak község
farm: farm farmer mezőgazd agrár
island: sziget
coast: tengerpart partvid strand
sea: tenger óceán
river: folyóba folyópart patak tavak
dam: gátak víztároz duzzaszt
mountain: hegy hegység
forest: erdők erdőb erdőt erdei erdészet
animal: állat kutya macska
rain: esőz zápor csapadék felhőszak
snow: havaz jeges hóesés hófúv
winter: téli
summer: nyár
night: éjszak éjfél éjjel
week: heti hetente
history: történelm történelem évszázad
anniversary: évford
young: fiatal ifjú tinéd kamasz
old: idősek idősebb nyugdíj
fast: gyors sebesség
important: fontos jelentős
serious: súlyos komoly
difficult: nehéz
expensive: drága drágul
beautiful: gyönyörű szépség szépen
heat: hőség kánikul forró hőhull hőmérs
dark: sötét áramszün
internet: internet online honlap weboldal
computer: számítóg szoftver
hack: hacker hekker kiber
data: adatok adatv adatai adatbáz személyes-adat
science: tudomány tudós kutató
space: űrhaj űrállom űrkutat műhold
test: teszt
drug: kábítósz drog kokain heroin
medicine: gyógyszer orvosság gyógymód
cancer: daganat rákbeteg rákos
heart: szívinf szívroh szívbet szívműt
birth: születés szülés várand terhess
funeral: temet eltemet
memorial: emlékmű megemlék emlékhely emléktáb
ceremony: ünnepség ceremón szertart
king: király hercegn uralkodó
flag: zászló lobogó
people: állampolgár lakosság népess lakos
crowd: ezrek tömegoszl sokaság
terror: terror szélsős
hostage: túsz elrabol emberrabl
weapon: fegyverek fegyvert lőfegyver puska pisztoly
spy: kémked kémek
diplomat: diplomata diplomác nagykövet konzul
ally: szövetséges
partner: partner
rival: riváli ellenfél vetélyt
opposition: ellenzék
party: koalíci
democracy: demokrác demokrat
dictator: diktáto diktatúr tekintélyelv rezsim
independence: függetlens szuveren
coup: puccs lázad felkelés felkelők
invade: megszáll invázi lerohan
prisoner: fogoly foglyo foglyai rabok fogvatart
exchange: fogolycsere kicserél
torture: kínz kínoz bántalm megkín
rape: megerőszak szexuáli nemi-erősz
racism: rassz diszkrim
equal: egyenlő
culture: kultúr múzeum festm
book: könyvet könyvek könyvben könyvkiad regény
photo: fotó fénykép
video: videó
television: televíz tévécs rádiós
sport: sport atlét olimpi golf
goal: gólt gólok gólja gólszer
race: maraton versenyző futamgyőz
football: futball labdarúg foci
fan: szurkol rajong drukker
tourist: turis szállod nyaral utazás
cargo: rakomány konténer teheráru fuvar
port: kikötői kikötőb kikötőj
crew: legénys pilóta tengerész hajóskap
passenger: utasok utasai utast
engine: motor hajtómű
defect: meghibás hibásod üzemzav
recall: visszahív
customer: ügyfél vásárló fogyasztó
brand: márka termék
shop: bolt boltok áruház szupermark
profit: nyereség profit bevétel árbevétel
invest: befektet beruház
trade: keresked export import
currency: dollár valuta deviza eurót forint
bankrupt: csődbe csődel csődöt fizetésképtelen
owner: tulajdonos tulajdonjog ingatlan
boss: főnök igazgató vezérig
founder: alapító
colleague: kolléga munkatárs
wage: minimálbér munkabér béremel bérek
nurse: ápoló mentőautó mentősz mentőhelik mentősök
smoke: füst
pollution: szennyez mérgező
waste: hulladék
nature: környezetv természetv élővilág vadvilág
mine: bánya
gold: aranyér acél fémek
harvest: aratás gabona búza betakarít
fish: halászat halászok halászh horgász halak
meat: marhahús sertéshús tej tejterm
evacuate: evaku kimenekít kitelepít
shelter: óvóhely sátor hajléktal menedékhely szálláshely
alarm: riaszt riadó szirén
wall: kerítés falak betonfal
tunnel: alagút
collapse: összeoml leoml beoml
sink: elsüll megfullad vízbeful vízbe-ful
blood: vérzé vérfürd vérad véront
face: arc
bullet: golyó lövedék töltény
body: holttest tetem
majority: többség
survey: felmérés közvélem
expert: szakért elemző
sign: aláír
document: dokument iratok archív
evidence: bizonyíték bizonyítás
witness: tanúk tanúja tanúv szemtan
lawyer: ügyvéd jogász
appeal: fellebb
fine: bírság megbírs kártér pénzbünt
freed: kiszabad szabadon-eng
suspect: gyanús
victim: áldozat túlélő
crime: bűncsel bűnöz bűnüld
theft: lopás ellop tolvaj rablás betör
smuggle: csempész embercsemp
massacre: mészárl lemészár népirt vérengz
resettle: kitoloncol kiutasít deportál áttelep
indigenous: őslakos bennszül
colony: gyarmat kolóni
mediate: közvetítő békéltet
neutral: semleges
concession: engedmény kompromis
provoke: provok eszkal
isolate: elszigetel izolál
respect: tisztelet méltóság
insult: sérteget sértő gyaláz
mock: gúnyol kigúny csúfol nevetség
thank: köszönet megköszön
regret: sajnál megbán
welcome: üdvözöl üdvözl
cool: hideg hűvös lehűl
transfer: átigazol transzfer
stadium: stadion
medical: orvosi
debut: debüt bemutatk
season: szezon évad idény
monopoly: monopól kartell versenyh
shareholder: részvényes
`;
