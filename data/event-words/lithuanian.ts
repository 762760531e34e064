/** Lithuanian. */
export const LITHUANIAN = `
congratulat: pasveikin sveikin
elect: rinkim išrink perrink išrin
vote: balsav balsuo balsų rinkėj
president: prezident
minister: ministr premjer
government: vyriausyb administracij
parliament: parlament seimas seimo kongres senat
win: pergal laimėj nugalėj
lose: pralaim
campaign: kampanij kandidat
resign: atsistatyd
appoint: paskyr paskirt
dismiss: atleid atleist
arrest: suėmė suimt sulaik arešt
charge: prokuror inkriminuo
trial: teism teisėj
sentence: nuteis nuosprend įkalin kalėjim
police: policij
kill: nužud žudyn
die: mirė mirt mirus žuvo žuvus
wound: sužeist sužeid
shoot: šaudym šaudyn nušov peršov
attack: atak išpuol pasikėsin atentat antpuol užpuol
bomb: bomb sprog sprogdin
fire: gaisr
earthquake: drebėjim
flood: potvyn audra uragan
crash: avarij katastrof sudužo
aircraft: lėktuv sraigtaspar orlaiv
tanker: tanklaiv cistern
airline: avialin aviakompan
ship: laiv
train: traukin geležinkel
hospital: ligonin gydytoj pacient
virus: virus vakcin pandemij epidemij
war: karas karo karui kariau konflikt
army: armij kariuomen kareiv pajėgos pajėgų
missile: raket dronas dronai dronų bepiloči
nuclear: branduol
peace: taika taikos taikai paliaub
talk: deryb derėt dialog pokalb pasikalb
agreement: susitarim sutart
sanction: sankcij
border: pasien
refugee: pabėgėl migrant prieglobs
protest: protest mitin
strike: streik
company: bendrov įmonė įmonės
share: akcinink birža biržos biržoje
bank: bankas banko palūkan
price: kaina kainos kainų infliac
tax: mokest mokesč biudžet muito muitų
job: darbuotoj nedarb
contract: kontrakt užsakym
sell: pardav parduo
buy: pirkim nupirk įsigij susijung
launch: pristat
build: statyb pastaty
factory: gamykl gamyb fabrik
oil: nafta naftos dujos dujų energij energet
climate: klimat atšilim
school: mokykl mokin student universit mokytoj
child: vaikas vaikai vaikų vaiko berniuk mergait
church: bažnyč popiež
match: rungtyn final čempion turnyr
team: komand žaidėj trener klub
film: film aktor režisier
music: muzik daina dainos dainin koncert album
award: apdovanoj premij
praise: gyrė pagyr drąsus drąsi drąsa drąsų
criticis: kritik pasmerk
accuse: kaltin apkaltin
deny: paneig neigia neigė
threat: grasin grėsm įspėj
promise: pažad žadėj
apolog: atsipraš
visit: vizit apsilank
meet: susitik viršūn
call: skambin paskamb telefon
letter: laišk telegram
speech: kreipim kalbėdam pasisak
interview: interviu žurnalist spaudos
forum: forum konferenc posėd
ready: pasireng pasiruoš
contact: santyk ryšiai ryšių ryšius kontakt
trust: pasitik
shame: gėda gėdin gėdos
attention: dėmes nusipeln
leader: lyder vadov
west: vakarų vakariet
spokesman: atstov
report: žiniaskl gandai gandų gandus
help: pagalb param
law: įstatym draudim reform
scandal: skandal korupc sukčiav kyšis kyšių
investigat: tyrim ištyr
delay: vėlav atidė
record: rekord augim padidėj
fall: sumažė krito
crisis: krizė krizės recesij
behave: elges elgias elgėsi
impress: įspūd sužavė
man: vyr vyrams vyrui vyrišk
woman: moter
parent: tėv tėvams motin mamos
sibling: brolis broliai broliu seser sesuo
wife: žmona žmonos vestuv sutuokt santuok susituok skyryb
friend: draugas draugai draugų draugyst draugam
enemy: priešas priešai priešų priešišk
neighbour: kaimyn
fear: baimė baimin išsigand nuogąst bijo
hope: viltis viltį vilties optimis tikisi tikėjosi
anger: pyktis pykčio supyk įniršį pasipiktin įtūž
joy: džiaug džiugi švenčia
grief: gedul sielvart liūdes liūdn
shock: šokas šokir sukrėt nustebin nustebo staigmen
love: meilė meilės myli
hate: neapyk nekenč
laugh: juok juokau juokel
weep: verki ašar
wait: laukia laukti laukim
return: grįž grąžin sugrįž sugrąž
leave: paliko palikti išvyk išėjo pasitrauk
persecute: persekio priekab patyči
block: blokav blokuo blokad užblok trukd sutrukd
secret: slapt paslapt slėpė nuslėp
silence: tyla tylos tylėj nutyl
answer: atsakym atsakė atsakyt
question: klausim klausė
invite: kvietė kvietim pakvie kviečia svečia svečių
refuse: atsisak atmetė atmest
decide: sprend nusprend nuspręs
plan: planas planai planų plano planuo planav
try: bandė bandy mėgin pasikės
fail: nepavyk nesėkm žlugo žlugim
mistake: klaida klaidos klaidų suklyd
truth: tiesos teisyb
lie: melas melo meluo melav melagi
guilt: kaltas kalta kaltė
innocent: nekalt išteisin
responsible: atsaking atsakomyb
duty: pareiga įpareig įsipareig
rights: teisių teises
freedom: laisv išlaisv
justice: teisingum neteisyb
power: galing
strong: stipr sustipr
weak: silpn susilpn
danger: pavoj rizik
safety: saugum saugus saugi saugo apsaug
rescue: gelbė išgelb
missing: dingo dingus dingęs dingim išnyk
discover: atrado atradi aptik
destroy: sunaikin sugriov sugriau nuniok
damage: žala žalos apgadin sugadin pakenk nuostol
repair: remont suremont atstatym atstatyti pataisy
pay: sumok mokėj mokėti apmokėj išmokė
debt: skola skolos skolų skolin įsiskol
rich: turting turtuol milijardier milijonier praturt
poor: skurd neturtin vargš
hunger: badas bado badauj maist alkan
water: vanduo vanden
alcohol: alkohol alus alaus vyno neblaiv degtin
house: namas namai namų namuo butas
road: kelyje kelio gatv magistral greitkel plent
bridge: tilt tiltai
car: automobil mašin vairuot
town: miest meras mero merui
village: kaimas kaimo kaime kaimel kaimų
farm: ūkinink fermer žemdirb žemės-ūk ferma
island: salos saloj
coast: pakrant krantas paplūdim
sea: jūros jūroje jūrų vandenyn okean
river: upės upėje upių ežer
dam: užtvank pylim
mountain: kaln kalnuo
forest: mišk miškuo medis medžių
animal: gyvūn šuo šuns šunų šunys katės
rain: lietus lietaus liūties liūtys liūčių krituli
snow: snieg ledas ledo
winter: žiem
summer: vasara vasaros
night: nakt vidurnak
week: savait
history: istorij istorin šimtmet
anniversary: jubilie sukakt
young: jaun jaunim jaunuol paaugl
old: pensij pensin senjor senyv pagyven
fast: greit
important: svarb
serious: rimt rimtai
difficult: sunku sudėting
expensive: brang
beautiful: gražus grožis grožio gražiaus
heat: karšt kaitr
dark: tamsa tamsoj
internet: internet svetain tinklalap
computer: kompiuter programin
hack: kibern programiš hakeri
data: duomen privatum
science: mokslin mokslas mokslo tyrėj
space: kosmos kosmin palydov mėnul
test: testas testai testav testuo
drug: narkot kokain
medicine: vaist gydym
cancer: vėžys vėžio onkolog
heart: širdi
birth: gimė gimęs gimus gimdy nėšč naujagim
funeral: laidotuv palaido
memorial: paminkl memorial atminim
ceremony: ceremon iškilm
king: karali princas princo princes
flag: vėliav
people: gyventoj piliet
crowd: minia minios tūkstanč
terror: teror ekstremis
hostage: įkaitai įkaitų įkaitas pagrob
weapon: ginkl šautuv peili pistolet
spy: šnip šnipin
diplomat: diplomat ambasad
ally: sąjunginin
partner: partner
rival: varžov konkurent priešinink
opposition: opozic
party: koalic
democracy: demokrat
dictator: diktat autoritar režim
independence: nepriklausom suveren
coup: pervers sukil
invade: įsiverž invaz okup
prisoner: kalini belaisv kalinys
exchange: mainai mainų apsikeit
torture: kankin sumuš
rape: prievart išprievart žagin seksual
racism: rasiz rasist diskrimin
equal: lygyb
culture: kultūr muziej paveiksl
book: knyga knygos knygų romanas rašytoj autorius
photo: nuotrauk fotogra
video: video filmuot
television: televiz radij transliac
sport: sport olimp atlet
goal: įvart įmuš
race: lenktyn bėgik maraton
football: futbol
fan: fanai fanų sirgal žiūrov
tourist: turist turizm viešbut atostog kelion
cargo: krovin kontein
port: prieplauk krantin
crew: įgula įgulos pilotas pilotai kapiton jūreiv
passenger: keleiv
engine: varikli
defect: defekt gedim
customer: klient vartotoj pirkėj
brand: prekės-ženkl produkt gaminys
shop: parduotuv prekybos-centr
profit: pelnas pelno pajam
invest: investic investuo investav fondas
trade: prekyb eksport import
currency: valiut doler eurų eurai
bankrupt: bankrot nemokum
owner: savinink nuosavyb
boss: direktor viršinink
founder: įkūrėj steigėj
colleague: kolega kolegos kolegų
wage: alga algos algų atlygin uždarbi
nurse: slaug greitosi medikai paramedik
smoke: dūmai dūmų rūko rūkym
pollution: tarša taršos užterš teršal
waste: atliek šiukšl
nature: gamta gamtos aplinkosaug
mine: kasykl šacht angliak anglies
gold: auksas aukso plien metal
harvest: derli grūdai grūdų kviečiai kviečių
fish: žuvis žuvų žuvies žvejy žvejai žvejų
meat: mėsa mėsos pieno pienas
evacuate: evaku
shelter: prieglaud slėptuv pastog benam palapin
alarm: sirena sirenos aliarm
wall: tvora tvoros
tunnel: tunel
collapse: griuvo sugriuv griūt įgriuv
sink: nuskend skendo paskend skęst nuskandin
blood: krauj
face: veid
bullet: kulk kulkom
body: lavon
majority: daugum
survey: apklaus
expert: ekspert analitik
sign: pasiraš
document: dokument archyv
evidence: įrodym
witness: liudyt liudij
lawyer: advokat teisinink
appeal: apeliac apskund
fine: bauda baudos baudų nubaud kompens
suspect: įtariam įtarim
victim: auka aukos aukoms nukentėj
crime: nusikalt
theft: vagyst vagis vogti pavog plėšik apiplėš
smuggle: kontraband
massacre: genocid skerdyn
resettle: deport iškeldin ištrem
indigenous: čiabuv gentis gentys genčių
colony: kolonial
mediate: tarpinink
neutral: neutral
concession: kompromis
provoke: provok eskal
isolate: izoliac izoliuo
respect: pagarb orum gerbia
insult: įžeid įžeis užgaul
mock: tyčioj pasityč pašiep
thank: ačiū dėkoj padėko dėking
regret: apgailest
warm: šilt šilum
cool: šaltis šaltas šalči
transfer: perkel perved
fee: rinkliav
stadium: stadion
medical: medicin
debut: debiut
season: sezon
monopoly: monopol konkurenc
`;
