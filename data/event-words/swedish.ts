/** Swedish. */
export const SWEDISH = `
congratulat: gratul lyckonsk onskat
elect: val valet
vote: rost stemm
president: president
minister: minister
government: regering
parliament: riksdag parlament
win: seger vann vinn
lose: forlust forlora nederlag
campaign: kampanj kandidat
resign: avgar avgick fratrad
appoint: utse utnamn
dismiss: avsked sparka
arrest: gripen grips arrester
charge: atal
trial: rattegang domstol domare
sentence: dom fangels
police: polis politi
kill: dodad dodade mord
die: dod doda omkom
wound: skadad skadade saret
shoot: skott skot
attack: attack attentat angrepp
bomb: bomb explosion sprang
fire: brand eld
earthquake: jordbavning
flood: oversvamn storm orkan
crash: olycka krasch
aircraft: flygplan plan
tanker: tank
airline: flyg flygplats flyplass
ship: fartyg bat farja
train: tag jarnvag
hospital: sjukhus lakare patient
virus: virus vaccin epidemi sjukdom
war: krig konflikt
army: arme militar soldat
missile: robot raket dronar
nuclear: karnvapen karn atom
peace: fred vapenvila
talk: forhandl dialog
agreement: avtal overenskommelse
sanction: sanktion
border: grans
refugee: flykting migrant asyl
protest: protest demonstr
strike: strejk fack
company: foretag bolag tillverkar
share: aktie bors marknad
bank: bank kredit lan
price: inflation kostnad
tax: skatt budget tull
job: jobb arbet anstalld
contract: kontrakt order bestall
sell: salj forsalj
buy: kop forvarv fusion
launch: lanser presenter slapp
build: bygg
factory: fabrik produktion
oil: olja gas energi
climate: klimat uppvarmn utslapp
school: skol elev student larare universitet
child: barn pojke flicka
church: kyrka paven
match: match final turnering mastare
team: spelare tranare klubb
film: film skadespel regissor
music: musik lat album sangar konsert
award: pris utmark
praise: beromm mod tapper modig
criticis: kritis fordom
accuse: anklag beskyll
deny: forneka dementer avvisa
threat: hot varn
promise: lov lofte
apolog: urskakt ursakt be
visit: besok
meet: mote toppmote
call: ring telefon samtal
letter: brev telegram meddel
speech: tal anforande
interview: intervju press journalist
forum: forum konferens
ready: redo beredd
contact: kontakt relation
trust: fortroend
shame: skam
attention: uppmarksam fortjan
leader: ledare chef
west: vast
spokesman: talesperson talesman
report: rapport medier rykte
help: hjalp stod bistand
law: lag forbud reform
scandal: skandal korruption bedrageri
investigat: utred undersok
delay: forsen skjut
record: rekord okning
fall: fall minskn ned
crisis: kris recession
behave: uppförande uppträdand beteend
impress: imponer intryck
man: mannen manlig
woman: kvinn
parent: förälder föräldr mamma pappa
sibling: bror bröder syster systrar syskon
wife: hustru bröllop skilsmäss äktenskap
friend: vänskap kompis vänner väninn
enemy: fiende fientlig
neighbour: grann
fear: rädsl skräm fruktar fruktade
hope: hoppas hoppades förhopp hoppfull optimis
anger: ilska upprörande ursinn rasande upprörd
joy: glad glädj jubl lycklig fira
grief: sorg sörja sörjer sörjde sörjand
shock: chock överrask häpn
love: kärlek älska förälska
hate: hata hatet hatisk hatbrott
laugh: skratt skämt
weep: gråter gråta tårar
wait: väntar väntan väntetid avvakta
return: återvänd återvänt återkomst hemkomst
leave: lämna
persecute: förfölj mobbning mobbad mobbar trakasser
block: blocker hindra förhindra
secret: hemlig gömd
silence: tyst
answer: svarar svarade svaret
question: fråga frågor frågest ifrågasätt
invite: inbjud gäst
refuse: vägra avböj tackar-nej tackade-nej
decide: beslut bestämmer bestämde bestämt
plan: planer
try: försök
fail: misslyck fiasko
mistake: misstag felaktig blunder
truth: sanning sannfärd
lie: ljug ljög lögn
guilt: skyldig
innocent: oskyldig frikänn frikänd friad frias
responsible: ansvar
duty: skyldighet plikt förplikt
rights: rättighet
freedom: frihet befri
justice: rättvis orättvis
power: mäktig inflytelserik
strong: stark
weak: svag försvag
danger: farlig risk riskera livsfar
safety: säkerhet trygg skydd
rescue: räddning räddar räddad räddat undsätt
missing: försvann försvinn försvunn
discover: upptäck
destroy: förstör ödelägg ödelade raserad förint
damage: skadegör
repair: reparer reparation renover återställ återuppbygg
pay: betal utbetal
debt: skulder skuldsatt statsskuld
rich: rikast rikedom miljardär miljonär förmögen
poor: fattig
hunger: hunger hungr svält livsmedel
water: vatten vattn
alcohol: alkohol berusad rattfyll rattfull
house: hus lägenhet bostad
road: motorväg gata gator landsväg
bridge: broar järnvägsbro
car: fordon bilar bilen bilist förare
town: staden städer stads borgmäst
village: byar byn bybor
farm: jordbruk lantbruk bönder bonde
island: öarna ögrupp skärgård
coast: kust kustbevak stranden stränder
sea: havet haven ocean
river: floden floder älven sjöar insjö
dam: dammen dammar fördämning
mountain: berget fjäll bergstopp bergskedj
forest: skog skogs träden trädet
animal: djur hunden hundar katten katter
rain: regn regnov skyfall
snow: snön snöfall snöstorm snöov
winter: vinter vintr
summer: sommar somrar
night: natt midnatt
week: veckovis
history: histori sekel århundra
anniversary: årsdag jubile
young: unga ungdom tonår
old: äldre pension
fast: snabb hastighet
important: viktig betydelsefull
serious: allvar
difficult: svårighet svårast svårare
expensive: dyra dyrt
beautiful: vacker vackra skönhet
heat: hetta värmebölj
dark: mörker mörkr mörklägg strömavbrott elavbrott
internet: internet webb online hemsid sajten
computer: dator mjukvar programvar
hack: hackare hackad hackat cyber dataintrång
data: data personuppgift dataskydd
science: vetenskap forskar forskn
space: rymden rymdfark rymdstation satellit månen
test: test experiment
drug: narkotik knark kokain droger heroin
medicine: medicin läkemedel
cancer: cancer tumör
heart: hjärt
birth: född födels nyfödd gravid förlossn
funeral: begrav
memorial: minnesmärk minnesstund monument minnesceremon
ceremony: ceremon
king: kungen kunglig drottning prins kronprins
flag: flagg
people: medborgar befolkning invånar
crowd: folkmass folksaml tusentals
terror: terror extremis
hostage: gisslan kidnapp bortför
weapon: vapnen skjutvapen kniv gevär pistol
spy: spion
diplomat: diplomat ambassad
ally: allier allians
partner: partner
rival: rival motståndar konkurrent
opposition: opposition
party: koalition
democracy: demokrati
dictator: diktator diktatur auktoritär regim
independence: självständig oberoende suverän
coup: kupp statskupp uppror rebell
invade: invader invasion ockup
prisoner: fången fångar krigsfång
exchange: utbyt utväxl fångutbyt
torture: tortyr torter misshand
rape: våldt sexuell sexualbrott
racism: rasis diskriminer
equal: jämlik jämställd likvärdig
culture: kultur museum museet målning konstverk
book: boken böcker författar
photo: foto fotogr bilder bilden
video: video
television: televis radion radiokan tv-kanal
sport: sport idrott olymp
goal: målskytt målgör kvittera
race: maraton löpare löpning tävling
football: fotboll
fan: supporter supportr åskådar fansen
tourist: turis semester hotell resenär
cargo: frakta fraktf lastfartyg container godst
port: hamnen hamnstad hamnarb
crew: besättn kapten pilot sjöman
passenger: passagerar
engine: motorn motorer
defect: defekt tekniskt-fel
recall: återkall
customer: kunder kunden konsument klient
brand: varumärk produkter produkten
shop: butik varuhus snabbköp stormarknad
profit: vinst intäkt omsättn lönsam
invest: invester fond
trade: handeln handelsavtal handelskrig export import
currency: valut dollar euron
bankrupt: konkurs insolven
owner: ägare ägarna egendom fastighet
boss: direktör
founder: grundare
colleague: kolleg
wage: lönen löner löneök
nurse: sjuksköt ambulans
smoke: röken rökutv brandrök
pollution: föroren miljögift giftig
waste: avfall sopor sopber skräp
nature: naturen naturskydd naturvård djurliv miljöv
mine: gruva gruvor gruvarb gruvbo kolgruv
gold: guld metall stålverk stålindustri
harvest: skörd spannmål vetet grödor
fish: fisk fiskef fiskeb
meat: kött mjölk
evacuate: evaku
shelter: skyddsrum tält hemlös bostadslös
alarm: larm alarm siren
wall: muren murar staket stängsel väggen
tunnel: tunneln tunnlar
collapse: kollaps
sink: förlis drunkn kantra
blood: blod
face: ansikt
bullet: kulor kulan kulhål
body: kroppar kvarlevor likhus
majority: majoritet flertal
survey: enkät opinionsmät väljarbarometer
expert: expert analytiker
sign: underteckn signer underskrift
document: dokument arkiv
evidence: bevis
witness: vittn
lawyer: advokat jurist
appeal: överklag
fine: böter bötfäll skadestånd ersättn
freed: frigiv frigav frisläpp
suspect: misstänk
victim: offer offren överlev
crime: brott krimin
theft: stöld stul rånare rånad inbrott
smuggle: smuggl smuggel människohandel
massacre: massak folkmord blodbad
resettle: deporter utvis fördriv tvångsförflytt
indigenous: urfolk ursprungsfolk ursprungsbefolk
colony: koloni
mediate: medla medling
neutral: neutral
concession: eftergift kompromiss
provoke: provocer provok eskaler upptrapp
isolate: isoler
respect: respekten respekter respektf värdighet
insult: förolämp kränk
mock: hånar hånad förlöjlig
thank: tackar tackade tacksam
regret: ångrar ångrade beklag
welcome: välkom
warm: varm uppvärm
cool: kyla kylig kallt
transfer: överför värvn
fee: avgift
stadium: stadion arena
medical: medicinsk läkarunders
debut: debut
season: säsong
monopoly: monopol konkurrens kartell
shareholder: aktieägar
`;
