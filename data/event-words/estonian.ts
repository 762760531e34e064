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
behave: käitu käitum
impress: muljet-avald muljetaval
man: mees mehe mehed meeste
woman: naine naise naisi naiste
parent: ema isa vanem vanemad lapsevanem
sibling: vend venna vennad õde õed
wife: abiellu abielu abikaas pulmad pulma lahutus
friend: sõber sõbra sõbrad sõprus
enemy: vaenlas vaenu vaenulik
neighbour: naaber naabri naabrid
fear: hirm hirmu hirmud kardab karda kartus kartis
hope: lootus lootust loodab lootis optimis
anger: viha vihane vihast raev pahame
joy: rõõm rõõmu rõõmus õnnelik tähist
grief: lein leina kurbus kurb leinas
shock: šokk šokeer šokis üllatu üllata üllatus
love: armastus armasta
hate: vihkam vihkab vihka
laugh: naer naera naerma nali nalja
weep: nutab nuttis nutma pisarad pisara
wait: ootab oodata ootama ootas
return: tagasi-pöördu naasis naase naasm tagast
leave: lahku lahkum lahkus
persecute: kius ahista tagakius kiusam
block: bloki blokaad takist
secret: saladus salaja salajane varja
silence: vaikus vaikib vaikis vaikim
answer: vastus vastused vastas-et vasta
question: küsim küsis küsib
invite: kutsus kutsub kutse külali
refuse: keeldu keeldus
decide: otsus otsust otsusta
plan: plaan plaani plaanid kavand kavats
try: üritas üritab püüdis katse püüab
fail: ebaõnn nurju läbikuk
mistake: viga vigu eksis eksitus eksimus
truth: tõde tõene tõtt
lie: vale valeta valetas
guilt: süüdi süüdlas
innocent: süütu õigeks-mõis
responsible: vastutu vastutus vastuta
duty: kohustu kohustus
rights: inimõig õiguste õigusi
freedom: vabadus vabasta
justice: õiglus õiglane õiglas
power: võimas võimsa
strong: tugev tugevd tugevne
weak: nõrk nõrga nõrgad nõrge
danger: oht ohtlik ohtu risk riski riskid
safety: turval turvalis julgeol kaitse kaitsta ohutus
rescue: päästa päästi päästet päästj
missing: kadus kadunu kadunud kaotsi
discover: avastas avasta avastat
destroy: hävita hävis hävin purusta
damage: kahju kahjud kahjust
repair: remont remondi paranda taasta
pay: maksab maksis maksta maksm tasus
debt: võlg võla võlga võlad võlgu
rich: rikas rikka rikkad miljardär miljonär rikkus
poor: vaene vaesus vaesed vaeste
hunger: nälg näljas toit toidu
water: vesi vett veega
alcohol: alkohol purjus õlle õlut vein veini joobes
house: maja majas majad korter
road: tänav maantee teedel kiirtee
bridge: sild silla sillad
car: auto autod autoju sõiduk
town: linn linna linnad linnapea
village: küla külas külad
farm: talu talunik põllum farmer
island: saar saare saarel saared
coast: rannik rand ranna rannal kallas
sea: meri merel merre ookean
river: jõgi jõe jõel järv järve
dam: tamm tammi
mountain: mägi mäed mägede mäest
forest: mets metsa metsad metsas puud
animal: loom loomad looma koer koera kass kassi
rain: vihm vihma vihmas sadu
snow: lumi lumes lund jää jääd
winter: talv talve talvel
summer: suvi suvel
night: öine öösel kesköö
week: nädal
history: ajalugu ajaloo sajand
anniversary: aastapäev juubel
young: noor noored noorte nooruk teismeli
old: eakas eakad eakate pension pensionär
fast: kiire kiirus kiiresti
important: tähtis oluline olulis olulin
serious: tõsine tõsise tõsis
difficult: raske raskus keeruli
expensive: kallis kallid kallim
beautiful: ilus ilusa ilusad
heat: kuum kuuma kuumus palavus
dark: pime pimedus pimeda
internet: internet veebi veebileh veebisait
computer: arvuti tarkvar
hack: häkker häkki küber
data: andmed andmete privaats
science: teadus teadlas
space: kosmos satelliit
test: test testi testid testim
drug: narko narkoot narkots kokaii
medicine: ravim ravi raviks
cancer: vähk vähki kasvaja vähihaig
heart: süda südame südamed
birth: sünd sündis sünni rase rasedus sündinud
funeral: matus matused matust maeti
memorial: mälestu mälestus monumen
ceremony: tseremoon
king: kuningas kuninga kuninganna prints printsess
flag: lipp lippu lipud
people: kodanik elanik elanike rahvastik
crowd: rahvahul tuhanded
terror: terror ekstremis äärmusl
hostage: pantvang rööviti-inim
weapon: relv relva relvad püss nuga noaga
spy: spioon spiona luuraja
diplomat: diplomaa suursaad saatkon
ally: liitlas
partner: partner
rival: rivaal konkurent vastane vastase
opposition: opositsi
party: koalits
democracy: demokraat
dictator: diktaat autorit režiim režiimi
independence: iseseisv sõltumat suverää
coup: riigipöö ülestõus mässuli mässu
invade: tungis invasi okupee okupats sissetung
prisoner: vang vangid vange
exchange: vahetus vaheta vahetas
torture: piina piinas piinam peksti peksis
rape: vägista seksuaal
racism: rassis diskrimin
equal: võrdne võrdsed võrdsus võrdõig
culture: kultuur muuseum maal maali
book: raamat romaan kirjanik autor autori
photo: foto fotod fotogra pilt pildi pildid
video: video
television: televis raadio telekan
sport: sport spordi sportlas olümp
goal: värav värava väravad
race: jooksj jooksja maraton võidusõi
football: jalgpall
fan: fänn fännid poolehoid pealtvaat
tourist: turis hotell puhkus puhkaj
cargo: last kaup kauba veos konteiner
port: sadam
crew: meeskonnaliik piloot piloodi kapten meremees meremehe
passenger: reisija
engine: mootor
defect: defekt rike rikke
customer: klien tarbija
brand: bränd kaubamärk toode toote
shop: pood poe poes poed kauplus supermark
profit: kasum tulud
invest: investeer invest fond fondi
trade: kaubandus eksport import ekspordi impordi
currency: valuuta dollar euro eurot eurod
bankrupt: pankrot
owner: omanik
boss: ülemus direktor tegevjuht
founder: asutaja
colleague: kolleeg
wage: palk palga palgad
nurse: õde-hool kiirabi parameed
smoke: suits suitsu suitset
pollution: saaste saasta reostu reostus mürgi
waste: jäätme prügi
nature: loodus looduse keskkon
mine: kaevand kaevur süsi söe
gold: kuld kulla terase metall teras
harvest: saak saagi vili vilja nisu
fish: kala kalad kalur kaluri
meat: liha lihat piim piima
evacuate: evaku
shelter: varjend varjupaik varjupaiga kodutu telk telgi
alarm: häire sireen
wall: sein seina tara müür müüri
tunnel: tunnel
collapse: varises kokkuvaris varing
sink: uppus uppum uppuma uppunud
blood: veri verine
face: nägu näos näod
bullet: kuul kuuli kuulid
body: laip laiba surnukeh
majority: enamus
survey: küsitl küsitlus
expert: ekspert asjatund analüütik
sign: allkir allkirjast
document: dokument arhiiv
evidence: tõend tõendid tõendit
witness: tunnista
lawyer: advokaat jurist
appeal: apellat kaebas edasi-kaeb
fine: trahv trahvi trahvit hüvitis
suspect: kahtlusta kahtlust
victim: ohver ohvri ohvrid kannatan
crime: kuriteg kurite kurjateg
theft: vargus varas varast rööv röövi röövis
smuggle: salakaub
massacre: genotsi veresaun
resettle: küüdit väljasaat deport
indigenous: põlisrah põlis
colony: kolonia koloni
mediate: vahendaj vahendus vahenda
neutral: neutra
concession: kompromis järeleand
provoke: provots eskal
isolate: isoleer isolats
respect: austus austa lugupid
insult: solvav solvas solvang
mock: pilkam pilkas mõnitam mõnita
thank: tänu tänas tänada tänulik
regret: kahetse kahetsus
welcome: tervita
warm: sooja soojus
cool: külm külma külmus jahe
transfer: ülekan üleviim
fee: teenusta lõiv lõivu
stadium: staadion
medical: meditsi
debut: debüüt debüt
season: hooaeg hooaja
monopoly: monopol konkurents
shareholder: aktsionär
`;
