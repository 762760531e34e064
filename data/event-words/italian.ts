/** Italian. */
export const ITALIAN = `
congratulat: congratul felicit
elect: elezion elett
vote: vot
president: president
minister: ministr
government: governo
parliament: parlament senato camera
win: vittori vinc vint
lose: sconfitt perd pers
campaign: campagna candidat
resign: dimission dimett
appoint: nomin
dismiss: licenzi
arrest: arrest ferm
charge: incrimin accusat
trial: process tribunal giudic corte
sentence: carcer
police: polizi
kill: uccis omicid assassin
die: mort morto mori decedut
wound: ferit
shoot: spar sparatori
attack: attacc attentat
bomb: bomb esplosion
fire: incendi rogo
earthquake: terremot sism scossa
flood: alluvion tempest uragan
crash: incident schiant
aircraft: aereo aere velivol
tanker: cistern rifornim
airline: volo aeroport compagnia
ship: nave barca traghett
train: treno ferrov
hospital: ospedal medic pazient
virus: virus vaccin epidemi malatti
war: guerra conflitt
army: esercit militar soldat truppe
missile: missil razzo drone
nuclear: nuclear atomic
peace: pace tregua cessate
talk: negozia dialog colloqu trattativ
agreement: accordo trattato patto
sanction: sanzion
border: confin frontier
refugee: rifugiat migrant immigra asilo
protest: protest manifest
strike: sciopero sindacat
company: aziend societa compagni costruttor
share: azion borsa mercato indice
bank: banca credit prestit
price: prezz inflazion cost
tax: tass impost bilancio dazi
job: lavor dipendent impieg
contract: contratt ordin appalt
sell: vend vendit
buy: acquist acquisi fusion compra
launch: lanci present svela
build: costru
factory: fabbric stabiliment produzion
oil: petrolio gas energia
climate: climat riscald emission
school: scuola student insegnant universit
child: bambin ragazz neonat
church: chiesa papa
match: partita finale torneo campion titolo
team: squadra giocator allenator club
film: film attor regista
music: music canzon album cantant concert
award: premi riconosc
praise: elogi lod coragg
criticis: critic condann
accuse: accus incolp
deny: smenti nega
threat: minacci avvert
promise: promess promet
apolog: scus
visit: visit
meet: incontr vertice riunion
call: chiam telefon
letter: letter telegramm messaggi
speech: discorso
interview: intervist stampa giornalist
forum: forum conferenz sessione
ready: pront dispost
contact: contatt relazion rapport
trust: fiduc
shame: vergogn
attention: attenzion merit
leader: leader capo
west: occident
spokesman: portavoce
report: rapporto media voci
help: aiuto sostegno
law: legge divieto riform
scandal: scandalo corruzion frode
investigat: indagin inchiest
delay: ritard rinvi
record: record aument rialzo
fall: calo crollo tagli
crisis: crisi recession
behave: comportam condotta
impress: impression
man: uomo uomin maschi
woman: donna donne femmin
parent: padre madre genitor
sibling: fratell sorell
wife: moglie marito nozze divorz matrimon
friend: amico amica amici amiche
enemy: nemic ostil
fear: paura timor spavent temere
hope: speran sperare ottimis
anger: rabbia furios furia indign collera
joy: gioia gioios felic festegg
grief: lutto cordogli tristez
shock: shock sorpres sorprend sconvol stupor
love: amore innamor
hate: odio odia
laugh: risat scherz
weep: piang pianto lacrim
wait: attend attesa
return: ritorn
leave: lasci abbandon
persecute: perseguit persecu vessaz
block: blocc ostacol imped
secret: segreto segreti segretezz nascond nascost
silence: silenz
answer: rispost rispond
question: domanda domande
invite: invit
refuse: rifiuta rifiuto
decide: decid decision deciso decisa
plan: progett pianific
try: tentat tentare
fail: fallit fallisc insuccess
mistake: error sbagli
truth: verità
lie: bugia bugie menzogn mentir
guilt: colpevol
innocent: innocen assolt assoluzi
responsible: responsab
duty: obblig
rights: diritti
freedom: libertà
justice: giustiz ingiust
power: potente potenti potenza
strong: forte forti
weak: debol indebol
danger: pericol rischi
safety: sicurez protezi protegg protett
rescue: soccor salvatag salvare
missing: scompar dispers sparit
discover: scopr scopert
destroy: distru devast demoli
damage: danni dannegg
repair: riparaz riparar ricostru restaur
pay: paga pagam pagat pagar
debt: debit
rich: ricco ricch miliardari milionari
poor: pover
hunger: fame affam aliment cibo carest
water: acqua acque
alcohol: alcol alcool birra ubriac vino
house: casa abitazi appartam alloggi
road: strad autostr
bridge: viadott cavalcav
car: automobil veicol conducent vettur camion
town: città sindaco municip
village: villagg
farm: agricol contadin coltivat allevator
island: isola isole
coast: spiagg costier litoran
sea: mare oceano maritt
river: fiume lago laghi
dam: diga dighe argine argini
mountain: montagn
forest: forest bosco boschi albero alberi
animal: animal cane cani gatto gatti
rain: piogg piov nubifrag acquazz
snow: neve nevic ghiacc
winter: invern
summer: estate estiv
night: notte notti mezzanotte notturn
week: settimanal
history: storia storic secolo secoli
anniversary: anniversar
young: giovane giovani giovent adolescen
old: anzian pension vecchi
fast: veloc rapid
important: importan
serious: grave gravi serio
difficult: diffic
expensive: costos
beautiful: bellezz belliss splendid
heat: caldo calore
dark: buio oscur blackout
internet: internet online
computer: computer software informatic
hack: hacker cyber
data: dati privacy
science: scienz scientif ricercator
space: spazial satellit luna lunar astronau
test: esperiment collaud sperimenta
drug: droga droghe cocain stupefac narco
medicine: farmac medicinal pillol
cancer: cancro tumor
heart: cuore cardia
birth: nascit nascere gravid incint
funeral: funeral esequie sepol
memorial: memorial commemor monument
ceremony: cerimon
king: regina principe principess monarc
flag: bandier
people: cittadin popolazi abitant
crowd: folla migliaia
terror: terroris estremis jihad
hostage: ostagg rapiment rapito rapita
weapon: armi fucil coltell pistol
spy: spion spia
diplomat: diplomatic diplomaz ambasc
ally: alleat alleanz
partner: partner
rival: rival avversar
opposition: opposiz opposit
party: coaliz
democracy: democra
dictator: dittat autoritar regime
independence: indipend sovran
coup: golpe ribell insort insurrez
invade: invad invas
prisoner: prigionier detenut
exchange: scambi
torture: tortur maltratt
rape: stupr sessual violentat
racism: razzis razzial discrimin
equal: uguaglian disuguagl
culture: cultur museo musei pittur
book: libro libri romanz scrittor scrittric
photo: foto fotogr immagini
video: video filmat
television: televis
sport: sportiv atlet olimp paralimp
goal: goal marcator
race: corsa marat podis
football: calcio calciat
fan: tifos spettator
tourist: turis hotel vacanz alberg viagg
cargo: container merci
port: portual banchin
crew: equipaggio pilota piloti capitan marinai
passenger: passegger
engine: motore motori
defect: difett guasto guasti
customer: client consumator
brand: marchio prodotti
shop: negozio supermerc botteg
profit: profitt guadagn ricavi
invest: investim investitor fondi
trade: commerc esporta importaz export
currency: dollar moneta
bankrupt: bancarott insolven fallimen
owner: propriet
boss: direttor dirigent amministrator
founder: fondator fondatric cofondat
colleague: colleghi
wage: stipend salari
nurse: infermier ambulanz
smoke: fumo fumar fumator
pollution: inquina contamin tossic
waste: rifiuti immondiz spazzatur spreco
nature: ambiente ambiental biodivers fauna
mine: minier carbone minator
gold: oro acciai metall
harvest: grano cereal vendemm
fish: pescator pesce pesci pescherec
meat: carni latte
evacuate: evacu sfolla
shelter: rifugio riparo senzatetto
alarm: allarm sirene
wall: muro mura recinz
tunnel: tunnel
collapse: croll
sink: affond naufrag anneg
blood: sangu
face: viso
bullet: proiettil pallottol munizion cartucc
body: cadaver salma
majority: maggioran
survey: sondagg
expert: espert analist
sign: firma firme
document: document archivio
evidence: indizi
witness: testimon
lawyer: avvocat
appeal: ricorso ricorsi appello
fine: multa multe risarc indennizz
freed: liberat scarcerat
suspect: sospett
victim: vittim sopravviss superstit
crime: crimin reato reati delitt
theft: furto furti ladri ladro rapin
smuggle: contrabb trafficant
massacre: massacr genocid strage stragi
resettle: espuls deport rimpatri
indigenous: indigen aborigen tribal
colony: coloni
mediate: mediator mediazi
neutral: neutral
concession: concessione concessioni compromess
provoke: provocaz provocator escalation
isolate: isolam isolat isolar
respect: rispettar rispettat dignit
insult: insult offesa offese
mock: derider derision ridicol
thank: ringrazi gratitud
regret: rimpian rammaric
welcome: benvenut accogl accolt
warm: caloros
cool: freddo fredda
transfer: trasferi
stadium: stadio
medical: medica mediche
debut: debutt esordi
season: stagion
monopoly: monopol concorren antitrust
shareholder: azionist
`;
