/** Dutch. */
export const DUTCH = `
congratulat: feliciteer gefeliciteerd felicit gelukwens
elect: verkiez gekozen
vote: stem kiezer
president: president
minister: minister
government: regering kabinet
parliament: parlement kamer
win: overwinning winst won win
lose: verlies verlor nederlaag
campaign: campagne kandidaat
resign: ontslag aftred afgetreden
appoint: benoem
dismiss: ontslagen
arrest: arrestat aangehouden opgepakt
charge: aangeklaagd aanklacht
trial: proces rechtbank rechter
sentence: gevangenis celstraf
police: politie agent
kill: gedood vermoord moord doodgesch
die: overled dood gestorven doden
wound: gewond verwond
shoot: schiet schutter schoot
attack: aanval aanslag
bomb: bom explosie ontplof
fire: brand vuur
earthquake: aardbeving
flood: overstrom storm orkaan
crash: ongeluk ongeval crash neergestort
aircraft: vliegtuig toestel
tanker: tank bijtank
airline: vlucht luchthaven luchtvaart
ship: schip boot veerboot
train: trein spoor
hospital: ziekenhuis arts patient
virus: virus vaccin epidemie ziekte
war: oorlog conflict
army: leger militair soldaat troepen
missile: raket drone
nuclear: nucleair kern atoom
peace: vrede wapenstilstand bestand
talk: onderhandel gesprek overleg
agreement: akkoord verdrag overeenkomst
sanction: sanctie
border: grens
refugee: vluchteling migrant asiel
protest: protest betoging demonstr
strike: staking vakbond
company: bedrijf fabrikant onderneming
share: aandeel beurs markt index
bank: bank krediet lening
price: inflatie kost
tax: belasting begroting tarief
job: baan werknemer banen
contract: contract order bestelling
sell: verkoop verkocht
buy: koop overname fusie gekocht
launch: lancer onthul presenteer introduc uitbreng
build: bouw gebouwd
factory: fabriek productie
oil: olie gas energie
climate: klimaat opwarming uitstoot
school: school leerling student universiteit
child: kind jongen meisje baby
church: kerk paus
match: wedstrijd finale toernooi kampioen titel
team: ploeg speler trainer club
film: film acteur regisseur
music: muziek lied album zanger concert
award: onderscheid
praise: prijs moed lof
criticis: kriti veroordeel hekel
accuse: beschuldig verwijt
deny: ontken
threat: dreig waarschuw
promise: belof belov toezeg
apolog: excus verontschuldig
visit: bezoek
meet: ontmoet top bijeenkomst
call: bel telefoon gebeld
letter: brief telegram
speech: toespraak rede
interview: interview pers journalist
forum: forum conferentie zitting
ready: klaar bereid
contact: contact betrekking relatie
trust: vertrouw
shame: schaam schand
attention: aandacht verdien
leader: leider staatshoofd
west: west
spokesman: woordvoerder
report: bericht media gerucht
help: hulp steun
law: wet verbod hervorm
scandal: schandaal corruptie fraude
investigat: onderzoek
delay: vertraag uitstel
record: record stijg
fall: daling gedaald kelder bezuinig
crisis: crisis recessie
behave: gedrag gedraag
impress: indruk
man: man mannen mannelijk
woman: vrouw
parent: vader moeder ouders
sibling: broer zus zussen
wife: echtgeno huwelijk bruiloft getrouwd echtscheid
friend: vriend
enemy: vijand
neighbour: buren buurman buurvrouw
fear: angst bang vrees gevreesd
hope: hoop hoopt hopen gehoopt optimis
anger: woede boos verontwaardig
joy: vreugde gelukkig feestvier gevierd
grief: rouw verdriet treur
shock: schok geschokt verras verbijster
love: liefde verliefd
hate: haat
laugh: lach grap hilar
weep: huilen huilt huilde gehuild tranen
wait: wachten wachtt wachtlijst afwacht
return: terugker terugkeer teruggekeer
leave: verlaat verlaten verliet vertrek vertrok
persecute: pesten gepest pesterij intimid
block: blokkeer blokkade blokker geblokkeer verhinder
secret: geheim verborgen
silence: zwijg zweeg zwegen stilte
answer: antwoord beantwoord
question: vraag vragen gevraagd
invite: uitnod uitgenod
refuse: weiger geweiger
decide: beslis besloot besluit besloten
plan: plan plannen planning gepland
try: poging probeer probere geprobeer
fail: mislukt mislukk faalt falen gefaald
mistake: fout vergissing blunder
truth: waarheid
lie: leugen liegt liegen gelogen
guilt: schuldig
innocent: onschuld vrijspraak vrijgesprok
responsible: verantwoordelijk aansprakel
duty: plicht verplicht
rights: mensenrecht burgerrecht grondrecht rechten
freedom: vrijheid bevrijd
justice: gerechtigheid rechtvaardig onrecht justitie
power: machtig machtsstrijd
strong: sterk
weak: zwak verzwak
danger: gevaar risico
safety: veilig bescherm beveilig
rescue: redding gered redden redder
missing: vermist verdwen verdween verdwijn spoorloos
discover: ontdek
destroy: verwoest vernietig vernield vernieling
damage: schade beschadig
repair: reparatie repareer gerepareer wederopbouw restauratie
pay: betaal betal
debt: schulden staatsschuld schuldenlast
rich: miljardair miljonair rijkdom rijkste vermogend
poor: armoede
hunger: honger voedsel ondervoed
water: water drinkwater
alcohol: alcohol bier wijn dronken
house: huis huizen woning appartement bewoner
road: snelweg straat autosnelweg
bridge: brug bruggen
car: auto automobil voertuig vrachtwagen honda
town: stad steden burgemeester gemeente brugge gouda
village: dorp
farm: boeren boerderij landbouw veehoud
island: eiland
coast: kust strand
sea: oceaan noordzee middellandse
river: rivier
dam: dijken dijkdoorbr stuwdam stuwmeer
mountain: gebergte bergbekl alpen
forest: bossen bomen bosbeheer
animal: dier dierentuin hond katten huisdier
rain: regen regent neerslag wolkbreuk
snow: sneeuw gletsjer ijs
winter: winter
summer: zomer
night: nacht middernacht
week: wekelijks
history: geschied histor eeuw
anniversary: jubile
young: jongeren jongere jeugd tiener
old: ouderen bejaard pensioen gepensioneer
fast: snel snelheid
important: belangrijk
serious: ernstig
difficult: moeilijk
expensive: duurder duurst peperduur kostbaar
beautiful: mooi schoonheid prachtig
heat: hitte
dark: donker duister stroomuitval
internet: internet online website
computer: computer software laptop
hack: hack gehackt cyber
data: data privacy gegevens
science: wetenschap
space: ruimtevaart ruimtestation satelliet astronaut planeet
test: test getest experiment
drug: drugs cocaïne heroïne
medicine: medicijn geneesmid
cancer: kanker tumor
heart: hart hartaanval hartstilst
birth: geboorte geboren zwanger
funeral: begrafenis begraven uitvaart crematie
memorial: herdenk herdacht monument gedenk
ceremony: ceremon plechtig
king: koning koninklijk prins prinses
flag: vlag
people: bevolking inwoner burgers
crowd: menigte mensenmassa duizenden tienduizend honderd
terror: terror terreur extremis jihad
hostage: gijzel gegijzel ontvoer
weapon: vuurwapen wapenlever pistool geweer messen
spy: spion
diplomat: diplomat diplomaat ambassad
ally: bondgeno alliantie
partner: partner
rival: rivaal rivale rivali tegenstander
opposition: oppositie
party: coalitie
democracy: democra
dictator: dictat autorita regime
independence: onafhankelijk soeverein
coup: staatsgreep couppog couppleg rebel opstand
invade: invasie bezetting bezetter binnenval binnengevall
prisoner: gevangene gedetineer krijgsgevang
exchange: uitwissel uitgewissel
torture: martel gemartel mishandel foltering
rape: verkracht seksue aanrand
racism: racis discrimin
equal: gelijkheid ongelijk gelijkwaardig
culture: cultuur cultur museum musea schilderij
book: schrijver auteur literat boekenw boekhand
photo: foto fotogr afbeelding
video: video camerabeeld
television: televis omroep
sport: sport atleet atlet olymp
goal: doelpunt doelman scoor gescoor
race: race hardlop hardloper marathon
football: voetbal
fan: fans supporter toeschouwer
tourist: toeris vakantie hotel reizig
cargo: vracht container
port: haven
crew: bemanning piloot piloten kapitein matroos
passenger: passagier inzittend
defect: defect storing mankement
recall: terugroep teruggeroep
customer: klant consument
brand: producten merknaam
shop: winkel supermarkt warenhuis
profit: omzet nettowinst kwartaalwinst winstgev
invest: invester investeer belegg fonds
trade: handels export import
currency: dollar valuta munteenh
bankrupt: failliet faillis
owner: eigenaar eigenaren eigendom
boss: baas directeur topman topvrouw bestuursvoorz
founder: oprichter medeoprichter grondlegger
colleague: collega
wage: salaris lonen minimumloon loonsverh
nurse: verpleegk verpleger ambulance
smoke: rook roken rookwolk
pollution: vervuil verontreinig giftig
waste: afval vuilnis
nature: natuurgeb natuurbesch milieu diersoort biodivers plant
mine: mijnbouw mijnwerk steenkool kolencent
gold: goud staal metaal ijzer
harvest: oogst graan tarwe
fish: visserij vissers vissen
meat: vlees melk
evacuate: evacu geëvacu
shelter: onderdak schuilkelder daklo tent
alarm: alarm sirene
wall: muur muren
tunnel: tunnel
collapse: instort ingestort
sink: verdrink verdronk gezonken
blood: bloed
face: gezicht
bullet: kogel munitie
body: stoffelijk
majority: meerderheid
survey: peiling enquête
expert: expert deskundig analist
sign: onderteken handteken
document: document archief archieven
evidence: bewijs bewezen
witness: getuige getuigt
lawyer: advocaat advocat
appeal: hoger-beroep cassatie
fine: boete geldboete beboet schadevergoed
freed: vrijgelaten vrijlat
suspect: verdacht verdenk
victim: slachtoffer overlevende
crime: misdaad misdad misdrij crimin
theft: diefstal gestolen dieven inbraak inbrek
smuggle: smokkel gesmokkel
massacre: bloedbad genocide massamoord volkerenmoord
resettle: deport gedeport uitzetting
indigenous: inheems
colony: koloni
mediate: bemiddel
neutral: neutraal neutral
concession: concessie compromis
provoke: provoc escal geëscal
isolate: isoleer isolement geïsoleer
respect: respect waardigheid
insult: beledig
mock: bespot
thank: bedank dankbaar dankwoord
regret: spijt betreur
welcome: welkom verwelkom
warm: warm
cool: koud koude koel
transfer: transfer
stadium: stadion
medical: medisch
debut: debuut debut
season: seizoen
monopoly: monopol concurrentie mededinging
shareholder: aandeelhoud
`;
