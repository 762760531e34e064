/** Catalan. */
export const CATALAN = `
congratulat: felicit enhorabona
elect: eleccio electoral elegit reeleg comicis eleccions
vote: vot votar votac votants
president: president presiden
minister: ministr ministe
government: govern executiu administrac
parliament: parlament congres senat
win: victor guany triomf
lose: derrot perdre perdut
campaign: campany candidat
resign: dimiti dimissio renunci
appoint: nomena nomenam designa
dismiss: destitu acomiad
arrest: detingu detencio arrest
charge: imputa processat
trial: judici jutge tribunal
sentence: sentenci presó condemnat
police: polici
kill: matar matat assass
die: mort morir mori morts
wound: ferit ferides
shoot: tiroteig trets disparar
attack: atac atacar atempt
bomb: bomba explos bombard
fire: incendi
earthquake: terratr sisme
flood: inunda tempesta hurac
crash: accident xoc
aircraft: avio avions helicopt
tanker: petrolier cistern
airline: aerolin aeroport
ship: vaixell ferri
train: trens ferrovi
hospital: hospital metge pacient
virus: virus vacun pandem epidem
war: guerra guerres conflict
army: exercit soldat tropes
missile: missil dron drons
nuclear: nuclear
peace: treva
talk: negocia dialeg dialog converses parlar
agreement: acordat acordar tractat
sanction: sancio sancions
border: fronter
refugee: refugi migrant asil
protest: protest manifest
strike: vaga vagues sindicat
company: empres companyi fabricant
share: accionis borsari borsa
bank: banc bancs bancari
price: preu preus inflac
tax: impost pressup aranzel
job: treballad atur
contract: contract encarrec
sell: venda vendre vendes
buy: compra comprar adqui fusio
launch: llança llançam estren
build: constru edific
factory: fabric produccio
oil: petrol gas gasos energi
climate: climat escalfam emission
school: escol alumn estudiant universit professor
child: nens nena nenes infant
church: esgles
match: tornejos torneig campio
team: equip jugador entrenad club clubs
film: pel·licul director actriu cinema
music: music canço cançons cantant concert album
award: premi premis guardo
praise: elogi valent coratg lloa
criticis: critic condemn
accuse: acusa acusac culpa
deny: nega negar negava desment
threat: amenaç adverte alerta
promise: promes promet compromet
apolog: disculp
visit: visit visita
meet: trobada reuni reunio cimera
call: trucar truca trucad telefon
letter: carta telegram missatge
speech: discurs
interview: entrevist prems periodist
forum: forum conferenc sessio plenari
ready: dispos preparat
contact: contact relacions
trust: confian confia
shame: vergony
attention: atencio mereix merei
leader: lider dirigent
west: occident
spokesman: portaveu
report: mitjans rumor informe
help: ajuda ajudar suport
law: llei lleis prohib reforma
scandal: escandol escandal corrupc frau
investigat: investig
delay: retard ajorn
record: rècord augment pujada
fall: caiguda davall baixada retall
crisis: crisi crisis recess
behave: comportam conducta
impress: impression
man: homes masculí masculin
woman: dones femení femenin
parent: pares mares
sibling: germà germana german
wife: esposa marit casament divorci divorcia matrimon
friend: amic amiga amics amistat
enemy: enemic enemig hostil
neighbour: veïn veïna
fear: temor espant
hope: esperan esperança optimis
anger: ràbia enuig indigna enfad fúria
joy: alegri feliç celebra
grief: tristes tristor
shock: sorpre sorpres commo consterna
love: amor enamor
hate: odi odiar
laugh: riure riall broma acudit
weep: plora plor llàgrim
wait: espera esperar
return: torna retorn tornar tornat
leave: abandon marxar
persecute: assetj persegu perseg
block: bloque bloqueig imped obstru
secret: secret ocult amaga
silence: silenci callar
answer: respos respon respond contest
question: pregunt
invite: convida invita convidat
refuse: rebutj negativ
decide: decid decisi
plan: planific planej
try: intent intenta
fail: fracàs fracass fallid
mistake: error equivoc errada
truth: veritat
lie: mentid menti menteix mentir
guilt: culpab
innocent: innocen absol absolt
responsible: responsab
duty: deure deures obligac
rights: drets-humans drets
freedom: llibert alliberam
justice: justíci injustíc
power: poderós
strong: forts forta enfort
weak: dèbil febl feble debilit
danger: perill risc arrisc
safety: segur seguret protec protegi
rescue: rescat salvam salvat
missing: desapar
discover: descob descobr
destroy: destru destro arrasa enderroc
damage: danys malmes danya
repair: repara restaura reconstru
pay: paga pagar pagam
debt: deute endeut
rich: rics riques milionar multimilion
poor: pobre pobres
hunger: fam famolenc aliment menjar
water: aigua aigües
alcohol: alcohol cervesa borratx embriag begut
house: casa cases habitatg pisos
road: carretera autopista carrers autovi
bridge: pont ponts
car: cotxe conductor vehicle automòb
town: ciutat municip alcald ajuntam
village: poble pobles aldea
farm: pagès pageso agricul ramader granja
island: illa illes
coast: litoral platja platges costaner
sea: oceà marítim
river: rius llac llacs
dam: embassam pantà pantans
mountain: muntany
forest: bosc bosco arbre arbres
animal: animal gossos gats
rain: pluja pluges plogu xàfec aiguat
snow: neu neva nevad
winter: hivern
summer: estiu
night: nit nits mitjanit
week: setmanal
history: històri segle
anniversary: anivers
young: jove joven jovent adolesc
old: ancian jubil pension gent-gran
fast: ràpid veloci
important: importan significa
serious: greu greus gravet
difficult: difíc
expensive: carest encari
beautiful: bonic bellesa preciós
heat: calor onada-de-calor
dark: foscor apagada
internet: internet web
computer: ordinador softwar programari
hack: hacker ciber
data: dades privacit
science: cientí investigadors recerca ciència
space: espacial satèl satèl·lit lluna astronau coet
test: experim assaig assaj
drug: drog droga cocaïn heroïn narcotr
medicine: medicam fàrmac tractam
cancer: càncer tumor oncol
heart: infart cardí
birth: naixem nascut nascud embaràs nadó nadons
funeral: funeral enterram enterr
memorial: memorial monument commemor homenat
ceremony: cerimòn
king: monarq reina príncep princes reial
flag: bandera banderes
people: ciutadan poblaci habitant
crowd: multitud milers gentada
terror: terroris extremis gihadis
hostage: ostatg segrest
weapon: arma armes pistol fusell ganivet
spy: espia espies espion
diplomat: diplom ambaix
ally: aliat aliada aliança
partner: soci socis
rival: rival advers
opposition: oposició
party: coalici
democracy: democr demòcrat
dictator: dictad autorit règim
independence: independ sobiran
coup: colpist rebel rebel·l aixecam
invade: invas invad ocupa ocupac
prisoner: presoner presos presone
exchange: intercan bescanv
torture: tortur maltract apalliss
rape: viola violac violad sexual
racism: racis discrim xenof
equal: igualt desigual
culture: cultur museu pintur
book: llibre escript novel·l novella
photo: fotogr foto imatg
video: vídeo
television: televis ràdio
sport: esport olímp atlet
goal: gols golej
race: cursa curses marató
football: futbol
fan: aficion espectad seguidor
tourist: turist turis hotel vacanc viatg
cargo: mercaderi contenidor
port: ports portuà
crew: tripula pilot capità mariner
passenger: passatg
engine: motor
defect: defect avaria avaries
customer: client consumid
brand: producte marques
shop: botiga botigues supermer comerços
profit: beneficis ingress guanys
invest: inverti inversi inverso
trade: exporta importac comerç comercial
currency: dòlar euro euros moneda divis
bankrupt: fallida insolv
owner: propieta propiet
boss: directiu
founder: fundador cofundad
colleague: col·leg company
wage: salari salar sous
nurse: infermer ambulàn paramèd
smoke: fumar fumad
pollution: contamin tòxic
waste: residu escombr brossa
nature: natura fauna medi-ambient espècie
mine: miner mineria carbó
gold: acer metall
harvest: collita collites cereal blat
fish: peix pesca pescad
meat: carn llet
evacuate: evacu
shelter: sensesostre
alarm: alarma sirena sirenes
wall: murs muralla tanca
tunnel: túnel
collapse: esfondr col·laps ensorra
sink: enfonsa naufrag ofega
blood: sang sangui
face: rostre
bullet: bala bales
body: cadàv cossos
majority: majori
survey: enquest sondeig sondej
expert: expert analist especialis
sign: signa signat signatur firma
document: document arxiu
evidence: proves evidènc
witness: testimon
lawyer: advoca
appeal: recurs apel·l
fine: multa multes indemnit
freed: allibera excarcer
suspect: sospit
victim: víctim supervivent
crime: crim crims criminal delict delinq
theft: robat robator furt lladre
smuggle: contraban trafic
massacre: massacr genocid matança
resettle: deport expuls
indigenous: indígen tribu
colony: coloni colònia colonial
mediate: mediador mediac intermedi
neutral: neutral
concession: concessi
provoke: provocac provocad escalad
isolate: aïlla aïllam
respect: respecte dignit
insult: insult ofens
mock: burla burlar ridicul mofa
thank: gràcies agraï agraim
regret: lament pened
welcome: benving acollid
warm: càlid escalfa
cool: fred freds refred
transfer: traspàs fitxat
fee: taxa taxes comissions
stadium: estadi
medical: mèdic medicin
debut: debut
season: tempora
monopoly: monopol competènc
`;
