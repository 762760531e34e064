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
`;
