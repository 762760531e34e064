/** Estonian: strong and weak grades of a stem side by side. */
export const ESTONIAN = `
congratulat: õnnitl õnnitle
elect: valimis valimi valiti valitud
vote: hääletas hääletus häälte valija
president: president presidend riigipea
minister: minister ministri peaminist
government: valitsus valitsu administrats
parliament: parlament riigikog kongress senat senati
win: võidu võitis võitja võiduk
lose: kaotas kaotus
campaign: kampaani kandidaat kandidaad
resign: tagasiast ametist
appoint: nimetati nimeta määrati
dismiss: vallanda vabastati tagandat
arrest: vahista arreteer
charge: süüdistus prokurö prokurat
trial: kohtunik kohtuprot kohtuots kohtuist
sentence: vangist vangla karistus
police: politsei
kill: tappis tapeti mõrv mõrva hukku
die: suri surma surnud surm
wound: haavat vigasta
shoot: tulist tulista tulistami laskmi
attack: rünna rünnak rünnaku atentaa
bomb: pomm pommi plahvat
fire: tulekahju põleng
earthquake: maavärin
flood: üleujut torm tormi orkaan
crash: õnnetus
aircraft: lennuk lennuki kopter
tanker: tanker tankeri
airline: lennufirm lennuettev lennujaam
ship: laeva laev laevad praam
train: rong rongi raudtee
hospital: haigla arst arsti patsien
virus: viirus vaktsiin pandeemi epideemi
war: sõda sõja sõjas konflikt
army: armee sõdur väed vägede sõjavä
missile: rakett raketi raketid droon drooni
nuclear: tuuma tuumar tuumaj
peace: rahulep rahukõn vaherahu relvarahu
talk: läbirääk kõnelus dialoog vestlus vestlu
agreement: kokkulep leping lepingu
sanction: sanktsioon
border: piiri piiril piiriül
refugee: pagulas põgenik migrant
protest: protest meeleaval
strike: streik streigi
company: ettevõt ettevõte firma
share: aktsia börs börsi
bank: pank panga keskpank intress
price: hinnad inflatsioon
tax: maksu maksud eelarve tollim
job: töötaja töötu töökoh koonda
contract: hange hanke tellimus
sell: müük müüs müügi müüa
buy: ostis osta ostmi ühinem
launch: esitles esitle
build: ehita ehitus
factory: tehas tehase tootmi
oil: nafta gaas gaasi energia
climate: kliima soojenemi heitme
school: kool kooli õpilane õpetaj üliõpil ülikool tudeng
child: laps lapse lapsed poiss tüdruk
church: kirik kiriku paavst
match: finaal turniir meistrivõ
team: meeskon mängija treener klubi klubis
film: film filmi näitleja lavasta
music: muusik laulja laul album kontsert
award: auhin auhind
praise: kiitis kiitus julge vapper julgus
criticis: kritis kriitik taunis
accuse: süüdis süüdist
deny: eitas eitab eita
threat: ähvard hoiat
promise: lubas lubadus
apolog: vabanda vabandus
visit: visiit visiidi külasta
meet: kohtumi tippkoht
call: helist telefon telefoni
letter: kiri kirja telegram
speech: kõneles sõnavõtt
interview: intervj ajakirjan pressikon
forum: foorum konverents aastakoosol istung
ready: valmis valmisol
contact: suhted suhteid kontakt
trust: usalda usaldus
shame: häbi häbenem häbivää
attention: tähelepan väärib
leader: liider juhid riigijuh
west: lääs läänerii
spokesman: pressiesin kõneisik
report: meedia kuulujut
help: abi toetus toeta
law: seadus seaduse keeld reform
scandal: skandaal korrupt pettus altkäe
investigat: uurimi uurib
delay: lükkus hiline viibi
record: rekord
fall: langes langus vähene
crisis: kriis kriisi majanduslang
`;
