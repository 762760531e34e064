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
`;
