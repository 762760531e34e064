/** Romanian. */
export const ROMANIAN = `
congratulat: felicit
elect: aleger ales elector
vote: vot
president: presedint
minister: ministr
government: guvern
parliament: parlament senat
win: victori castig
lose: infrang pierd
campaign: campani candidat
resign: demisi
appoint: numi numit desemn
dismiss: demis concedi
arrest: areta retinut
charge: inculpat
trial: proces judecator tribunal
sentence: inchisoare
police: polit
kill: ucis crim asasin
die: mort deces murit
wound: ranit
shoot: impusc
attack: atac atentat
bomb: bomb explozi
fire: incendiu
earthquake: cutremur
flood: inundat furtun uragan
crash: accident prabus
aircraft: avion aeronav
tanker: cistern realiment
airline: zbor aeroport
ship: nava vapor
train: tren cale
hospital: spital medic pacient
virus: virus vaccin epidemi boala
war: razboi conflict
army: armata militar soldat trupe
missile: rachet dron
nuclear: nuclear atomic
peace: pace armistitiu incetare
talk: negoci dialog discuti
agreement: acord tratat
sanction: sanctiun
border: frontier granit
refugee: refugi migrant azil imigr
protest: protest manifest
strike: grev sindicat
company: companie firma producator
share: actiuni bursa piata indice
bank: banca credit imprumut
price: pret inflati cost
tax: impozit tax buget tarif
job: munca angajat
contract: contract comanda
sell: vinde vanz vandu
buy: cumpar achizi fuziun
launch: lans prezent
build: constru
factory: fabric uzina productie
oil: petrol gaz energi
climate: clima incalzire emisi
school: scoal elev student profesor universit
child: copil copii baiat fata
church: biserica papa
match: meci final turneu campion titlu
team: echip jucator antrenor club
film: film actor regizor
music: muzic cantec album cantaret concert
award: premi distinct
praise: laud curaj
criticis: critic condamn
accuse: acuz invinov
deny: neg dezmint
threat: amenint avertiz
promise: promis promit
apolog: scuz
visit: vizit
meet: intalnir summit reuniune
call: apel telefon suna sunat
letter: scrisoare telegrama mesaj
speech: discurs
interview: interviu presa jurnalist
forum: forum conferint sesiun
ready: gata pregatit dispus
contact: contact relati
trust: incred
shame: rusin
attention: atenti merit
leader: lider sef conducator
west: occident vest
spokesman: purtator
report: raport media zvon
help: ajutor sprijin
law: lege interzi reforma
scandal: scandal coruptie frauda
investigat: ancheta investig
delay: intarzi aman
record: record crester
fall: scader cadere redu
crisis: criza recesi
behave: comportam
impress: impresion
man: bărbat masculin
woman: femei feminin
parent: părint tatăl mama
sibling: frate frați suror
wife: soția soție soțul căsător divorț
friend: prieten
enemy: dușman inamic ostil
neighbour: vecin
fear: frica teama temere speriat
hope: speranț sperăm optimis
anger: furios furie indign
joy: bucurie bucuros ferici
grief: doliu tristeț
shock: șocat șocant surpri uluit
love: iubit iubir dragost
laugh: gluma glume râset
weep: lacrim
wait: aștept
return: întoarc întors întoarse
leave: pleca pleac părăsi abandon
persecute: persecut hărțui
block: bloca împiedic obstruc
secret: secrete secretul ascun clandestin
silence: tăcere tăcut
answer: răspuns
question: întreb
invite: invit
refuse: refuz
decide: decid decizi decis
plan: planuri planific proiectul proiecte
try: încerc tentativ
fail: eșec eșua eșuea
mistake: greșea greșel greșit eroare erori
truth: adevăr
lie: minci mințit
guilt: vinov
innocent: nevinov inocen achitat
responsible: responsab
duty: oblig
rights: drepturi
freedom: libert
justice: justiți dreptat
power: putern
weak: slab slăbici
danger: pericol periculo risc
safety: siguranț securit protej protecț
rescue: salvar salvator
missing: dispărut dispariți
discover: descoper
destroy: distru devast demol
damage: pagub avari deterior
repair: repara reconstru restaurar
pay: plata plăti plăteș
debt: datorie datorii datoria îndator
rich: bogat miliardar milionar
poor: sărac
hunger: foame foamet aliment mâncare hrana
water: apei apelor potabil
alcohol: alcool bere
house: locuinț apartament casele caselor
road: drum strad străzi autostr șosea
bridge: pod podul poduri
car: mașin autoturism autovehicul șofer vehicul
town: oraș orașul orașe primar municip
village: sat satul sate
farm: ferma fermier agricol agricult
island: insula insule
coast: litoral plaja plaje
sea: ocean maritim
river: fluvi lacul
dam: digul diguri
mountain: munți muntel
forest: pădur copac forest
animal: animal câine câini pisic
rain: ploai ploi averse
snow: zăpad zăpezi ninsor gheaț
winter: iarna iernii
summer: vara estival
night: noapt nopți nocturn
week: săptămânal
history: istori secol
anniversary: aniversar
young: tânăr tiner adolescen
old: bătrân pension vârstnic
fast: vitez
important: importan semnificativ
serious: grav serios
difficult: dificil dificult
expensive: scump costisit
beautiful: frumo frumus
heat: căldur canicul
dark: întuner blackout
internet: internet online
computer: calculator computer software laptop
hack: hacker cibern cyber
data: datele datelor
science: științ cercetători
space: spațial satelit astronau
test: test experiment
drug: drog drogur cocain narco stupefi
medicine: medicament pastil tratament
cancer: cancer tumor
heart: inima inimi cardia
birth: născut naștere gravid
funeral: funer înmormânt îngrop
memorial: memorial comemor monument
ceremony: ceremon
king: rege regina printul prințes regal
flag: steag drapel
people: cetățean cetățen populați locuitor
crowd: mulțim
terror: teroris extremis jihad
hostage: ostatic răpir răpit
weapon: armament pistol cuțit armelor
spy: spion
diplomat: diplomat ambasad
ally: aliat aliant
partner: partener
rival: rival adversar
opposition: opoziț
party: coaliți
democracy: democra
dictator: dictat autoritar regimul
independence: independ suveran
coup: puci rebel insurg
invade: invad invaz
prisoner: prizonier deținuți
torture: tortur maltrat abuz
rape: violul violuri sexual
racism: rasis discrimin
equal: egalit inegalit
culture: cultural muzeu muzee pictur
book: cartea cărții cărțile scriitor
photo: foto fotogr imagini
video: video
television: televiz
sport: sport atlet olimp
goal: golul goluri marcator
race: maraton alergat alergar
football: fotbal
fan: suporter fani spectator
tourist: turis hotel călător vacanța vacanțe
cargo: container mărfuri
port: portuar portul
crew: echipaj pilot căpitan
passenger: pasager
engine: motorul motoare
defect: defect
customer: client consumator
brand: brand produse
shop: magazin supermarket
profit: profit venituri
invest: investiți investitor fonduri
trade: comerț export importur importat
currency: dolar valut moned
bankrupt: faliment insolv
owner: proprietar
boss: șeful director patron
founder: fondator cofondat
colleague: colegul colegilor colega
wage: salariu salarii
nurse: ambulanț infirmier paramedic
smoke: fum fumat fumător
pollution: polua contamin toxic
waste: deșeu gunoi risip
nature: biodivers sălbatic
mine: mineri cărbun
gold: metal oțel
harvest: recolt cereal grâu
fish: pescar pescui
meat: carnea cărnii lapte
evacuate: evacu
shelter: adăpost
alarm: alarm sirena sirene
wall: zid zidul perete pereți
tunnel: tunel
sink: scufund îneca naufrag
blood: sânge
face: chipul
bullet: glonț gloanț muniț
body: cadavr
majority: majorit
survey: sondaj
expert: expert analist
sign: semnat semnar semneaz
document: document arhiv
evidence: dovad dovez
witness: martor
lawyer: avocat
appeal: recurs contestați
fine: amenzi amendat despăgub compens
freed: eliber
suspect: suspect suspici
victim: victim supraviețu
crime: crimin infract
theft: furtul furturi furat hoți jaf
smuggle: contraband trafican
massacre: masacr genocid
resettle: deport expulz
indigenous: indigen băștinaș triburi
colony: coloni
mediate: mediator mediere
neutral: neutr
concession: concesi compromis
provoke: provocator escalad
isolate: izola
respect: respectul respecta demnitat
insult: insult jigni
mock: batjoc ridicol ridiculiz
thank: mulțumi recunoștin
regret: regret
welcome: bun-venit
warm: călduros
cool: frig
transfer: transfer
stadium: stadion
medical: medical
debut: debut
season: sezon
monopoly: monopol concuren antitrust
shareholder: acționar
`;
