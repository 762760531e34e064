/** German. */
export const GERMAN = `
congratulat: gratul gluckwunsch begluckwunsch
elect: wahl gewahlt
vote: stimm wahler abstimm
president: prasident
minister: minister
government: regierung
parliament: parlament bundestag senat
win: sieg gewinn gewann gewonnen
lose: niederlage verlor verlier
campaign: wahlkampf kandidat
resign: rucktritt zurucktret trat
appoint: ernann nomini
dismiss: entlass gefeuert
arrest: festnahm festgenommen verhaft
charge: anklag angeklagt
trial: prozess gericht richter
sentence: haft gefangnis
police: polizei polizist
kill: getotet ermord mord totet
die: tot tote gestorben starb tod
wound: verletz verwund
shoot: schuss schutze geschossen erschossen
attack: angriff angegriff anschlag attentat
bomb: bombe explosion spreng
fire: brand feuer
earthquake: erdbeben beben
flood: flut sturm hochwasser unwetter
crash: unfall absturz abgesturzt
aircraft: flugzeug flieger
tanker: tank tankflugzeug
airline: flug flughafen airline
ship: schiff boot fahre
train: zug bahn
hospital: krankenhaus arzt klinik patient
virus: virus impf epidemie krankheit
war: krieg konflikt
army: armee militar soldat truppe streitkrafte
missile: rakete drohne
nuclear: atom nuklear kernwaffe
peace: frieden waffenruhe waffenstillstand
talk: verhandl gesprach dialog
agreement: abkommen vereinbarung einigung
sanction: sanktion
border: grenz
refugee: fluchtling migrant asyl einwander
protest: protest demonstr kundgebung
strike: streik gewerkschaft
company: unternehm konzern firma hersteller
share: aktie borse markt
bank: bank kredit
price: inflation kosten
tax: steuer haushalt zoll
job: arbeit mitarbeiter stellen beschaftigt
contract: vertrag auftrag bestell
sell: verkauf
buy: kauf ubernahm fusion
launch: vorstell start veroffentlich prasentier
build: bau gebaut
factory: fabrik werk produktion
oil: ol erdol gas energie
climate: klima erwarmung emission
school: schul schuler lehrer universitat student
child: kind junge madchen baby
church: kirche papst
match: spiel finale turnier meister titel
team: mannschaft spieler trainer klub verein
film: film schauspiel regisseur
music: musik lied album sanger konzert
award: preis auszeichn geehrt
praise: lob mut tapfer wurdig
criticis: kritisier kritik verurteil
accuse: beschuldig vorwurf vorgeworf
deny: dementier bestreit zuruckgewiesen leugn
threat: droh warn
promise: versprech versproch zusag
apolog: entschuldig
visit: besuch
meet: treff gipfel
call: anruf telefon angerufen
letter: brief telegramm botschaft nachricht
speech: rede ansprache sprach
interview: interview pressekonferenz journalist
forum: forum konferenz tagung
ready: bereit
contact: kontakt beziehung
trust: vertrau
shame: scham schand
attention: aufmerksamkeit verdien beacht
leader: fuhrer chef staatschef
west: west
spokesman: sprecher
report: bericht medien gerucht
help: hilfe unterstutz
law: gesetz verbot reform
scandal: skandal korruption betrug bestech
investigat: ermittl untersuch
delay: verzoger verschob
record: rekord anstieg gestiegen
fall: ruckgang gesunken sturz kurz
crisis: krise rezession
behave: verhaltens benehm benimmt
impress: beeindruck eindruck
man: mann männer männlich
woman: frau frauen weiblich
parent: vater mutter eltern
sibling: bruder schwester geschwister
wife: ehefrau ehemann hochzeit heirat scheidung
friend: freund
enemy: feind
neighbour: nachbar benachbart
fear: angst befürcht fürchte
hope: hoff hoffnung hoffentl optimis
anger: wut wütend zorn empört verärger
joy: freude jubel feiert feiern gefeiert
grief: trauer betrauer traurig beileid
shock: schock überrasch entsetz verblüff bestürz
love: liebt geliebt verlieb liebes
hate: hass
laugh: lachen lacht gelächter scherz witz
weep: weinen weint geweint tränen
wait: warten wartet wartez abwart gewartet
return: rückkehr zurückkehr zurückgekehr heimkehr
leave: verlassen verlässt verließ
persecute: mobbing gemobbt schikan drangsal belästig
block: blockier blockad verhinder
secret: geheim verheimlich versteckt
silence: schweig geschwiegen verschweig
answer: antwort beantwort erwider
question: frage fragt
invite: einlad eingelad
refuse: weiger verweiger ablehn abgelehnt
decide: entscheid entschied beschluss beschloss beschließ
plan: plan pläne geplant planung
try: versuch
fail: scheiter gescheiter misserfolg versag
mistake: fehler irrtum
truth: wahrheit
lie: lüge lügner lügt gelogen
guilt: schuld
innocent: unschuld freispruch freigesproch
responsible: verantwort zuständig
duty: pflicht
rights: menschenrecht grundrecht bürgerrecht
freedom: freiheit befreiung
justice: gerechtigkeit ungerecht justiz
power: mächtig machtkampf
strong: stark
weak: schwach
danger: gefahr risik
safety: sicherheit schutz geschützt
rescue: rett rettung gerettet
missing: vermisst verschwund verschwand verschwind verschollen
discover: entdeck
destroy: zerstör verwüst vernicht
damage: schaden beschädig sachschad
repair: reparatur reparier wiederaufbau restaurier
pay: bezahl zahlung auszahl überweis
debt: schulden schuldner verschuldet verschuldung
rich: reichtum milliardär millionär wohlhab vermögen
poor: armut verarm
hunger: hunger verhunger lebensmittel nahrung
water: wasser trinkwasser gewässer
alcohol: alkohol bier wein betrunk
house: haus häuser wohnung wohnhaus wohngeb
road: straße autobahn bundesstraß landstraß
bridge: brücke
car: auto autofahr fahrzeug pkw lastwagen
town: stadt bürgermeister gemeinderat regensburg
village: dorf dörfer dorfbewohn
farm: bauern landwirt agrar
island: insel
coast: küste strand
sea: meer ozean ostsee nordsee mittelmeer
river: flusses flüsse flussufer
dam: staudamm deich stausee talsperr
mountain: gebirg bergsteig alpen
forest: wald wälder baum bäume
animal: tier hund katze haustier tierschutz
rain: regen regnet starkregen niederschl
snow: schnee schneit verschneit glatteis gletscher
winter: winter
summer: sommer
night: nacht mitternacht
week: wöchentl
history: geschicht histor jahrhundert
anniversary: jahrestag jubilä
young: jugend teenager
old: rentner rente pension senior
fast: schnell geschwindig tempolimit
important: wichtig bedeutsam
serious: ernsthaft schwerwieg gravier
difficult: schwierig
expensive: teuer teure kostspiel
beautiful: schönheit wunderschön
heat: hitze
dark: dunkelheit stromausf blackout
internet: internet online website webseite
computer: computer software laptop
hack: hacker gehackt cyber
data: daten
science: wissenschaft forsch erforsch
space: weltraum raumfahrt satellit mond planet astronaut
test: test getest experiment pilotprojekt
drug: drogen kokain rauschgift heroin
medicine: medikament arznei
cancer: krebs tumor
heart: herz herzinf herzstill
birth: geburt geboren schwanger neugebor
funeral: beerdig begräb beisetz bestatt trauerfeier
memorial: denkmal gedenk mahnmal
ceremony: zeremon feierlichk
king: könig herzog monarch prinzess prinzen
flag: flagge fahne
people: bevölker einwohner staatsbürg bürgerinn
crowd: menschenmenge tausende hundert zehntausend
terror: terror extremis dschihad
hostage: geisel entführ verschlepp
weapon: schusswaffe waffenliefer waffensyst messer pistole
spy: spion geheimdienst
diplomat: diplomat botschafter
ally: verbündet bündnis alliiert
partner: partner
rival: rival gegner widersach konkurrent
opposition: opposition
party: koalition
democracy: demokrat
dictator: diktat autorit autokrat regime machthaber
independence: unabhängig souveränit autonom
coup: putsch staatsstreich rebell aufstand
invade: invasion einmarsch annexion annekt okkup
prisoner: gefangen häftling inhaftiert freiheitsstraf
exchange: austausch ausgetauscht gefangenenaustausch
torture: folter gefoltert misshand
rape: vergewalt sexuell
racism: rassis diskrimin
equal: gleichstell gleichberecht gleichheit ungleich
culture: kultur museum museen gemälde
book: bücher autor schriftstell literat
photo: foto fotograf bilder
video: video
television: fernseh rundfunk
sport: sport athlet olymp
goal: torschütz treffer tore torjäg eigentor
race: rennen rennfahr marathon läufer
football: fußball
fan: fans zuschauer
tourist: touris urlaub hotel reisende
cargo: fracht container
port: hafen
crew: crew pilot kapitän matros
passenger: passagier fahrgast
engine: motor triebwerk
defect: defekt fehlfunktion
recall: rückruf zurückgeruf
customer: kunden kundin verbraucher konsument
brand: marken produkte
shop: supermarkt einzelhand kaufhaus
profit: umsatz nettogewinn quartalsgewinn
invest: invest fonds
trade: handels export import
currency: dollar währung
bankrupt: bankrott insolv pleite konkurs
owner: eigentüm besitzer inhaber
boss: direktor geschäftsführ vorstandsvors
founder: gründer mitgründer mitbegründer
colleague: kolleg
wage: löhne lohnerh mindestlohn gehälter
nurse: krankenschwest pflegekr krankenwagen rettungswag sanitäter
smoke: rauch qualm
pollution: verschmutz kontamin giftig umweltverschm
waste: abfall müllab müllt plastikmüll
nature: umwelt naturschutz artensch wildtier
mine: bergwerk bergbau bergleut steinkohle kohlekraft
gold: gold stahl metall
harvest: ernte getreide weizen
fish: fischerei fischfang fischbest fischkutter
meat: fleisch milch
evacuate: evakuier
shelter: unterkunft obdachl zelt schutzraum
alarm: alarm sirene
wall: mauer zaun zäune
tunnel: tunnel
collapse: einsturz eingestürz zusammenbruch kollaps kollabier
sink: ertrank ertrunk ertrink versunken versank
blood: blut
face: gesicht
bullet: munition patrone
body: leiche leichnam
majority: mehrheit
survey: umfrage
expert: expert analyst fachleut sachverständ
sign: unterschrift unterzeich unterschrieb unterschreib
document: dokument archiv unterlagen akten
evidence: beweis indizien
witness: zeuge zeugin augenzeug
lawyer: anwalt rechtsanw
appeal: berufung revision
fine: geldstraf bußgeld entschädig schadensersatz schadenersatz
freed: freigelass freilass
suspect: verdacht tatverdächt
victim: opfer überleb
crime: verbrech kriminal kriminell straftat
theft: diebstahl dieb gestohlen raub raubüb
smuggle: schmugg schleuser
massacre: massak völkermord genozid
resettle: abschieb abgeschob umsiedl deport
indigenous: indigen ureinwohn
colony: koloni
mediate: vermittl vermittel
neutral: neutral
concession: zugeständ kompromiss
provoke: provoz provok eskal
isolate: isolier isolation
respect: respekt menschenwürd
insult: beleidig
mock: verspott verhöhn spott
thank: bedank dankbar danksag
regret: bedauer bereut
welcome: willkomm begrüß
warm: warm
cool: kalt kälte kühl
transfer: transfer
fee: gebühr
stadium: stadion stadien
medical: medizin
debut: debüt
season: saison
monopoly: monopol wettbewerb kartellamt kartellrecht
shareholder: aktionär
`;
