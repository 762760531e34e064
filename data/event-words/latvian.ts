/** Latvian. */
export const LATVIAN = `
congratulat: apsveic apsveik
elect: vēlēšan ievēl pārvēl
vote: balsoj nobalso vēlētāj
president: prezident
minister: ministr premjer
government: valdīb administrāc
parliament: parlament saeim kongres senāt
win: uzvar
lose: zaudē sakāve sakāvi
campaign: kampaņ kandidāt
resign: atkāpj atkāpš demisij
appoint: iecelt iecēl
dismiss: atlaiž atlaist atlaid
arrest: arest aiztur apcietin
charge: apsūdz prokur
trial: tiesas tiesnes
sentence: notiesā cietum spriedum
police: policij
kill: nogalin slepkav
die: mirst miris nomir bojāgāj nāve nāvi
wound: ievain
shoot: apšaud nošāv apšaude sašāv
attack: uzbruk atentāt triecien
bomb: bumba bumbas spridzin sprādzien
fire: ugunsgrēk
earthquake: zemestr
flood: plūdi plūdos vētra viesuļ
crash: avārij katastrof
aircraft: lidmaš helikopt
tanker: tankkuģ cistern
airline: aviokompān lidsabiedr lidost
ship: kuģis kuģa kuģi kuģu kuģim prāmis
train: vilcien dzelzceļ
hospital: slimnīc pacient
virus: vīrus vakcīn pandēm epidēm
war: karu karam karadarb konflikt
army: armij karavīr bruņotie karaspēk
missile: raķet drons droni dronu bezpilot
nuclear: kodol
peace: miers mieru miera pamier
talk: sarun dialog pārrun
agreement: vienošan līgum nolīg
sanction: sankcij
border: pierobež robežsar
refugee: bēgļ migrant patvēr
protest: protest
strike: streik
company: uzņēmum kompānij
share: akcijas akciju akcionār birža
bank: banka bankas banku
price: cena cenas cenu inflāc
tax: nodok budžet muita muitas
job: darbinie bezdarb
contract: kontrakt pasūtīj
sell: pārdo pārdev
buy: pirkt iegād pirkum nopirk
launch: izlaiž iepazīstin
build: būvē būvēt celtniec uzbūv
factory: rūpnīc fabrik ražoš ražot
oil: nafta naftas gāze gāzes enerģ
climate: klimat sasilšan
school: skola skolas skolēn skolot student universit
child: bērns bērni bērnu meiten
church: baznīc pāvest
match: fināl čempion turnīr
team: komand spēlētāj trener klubs kluba
film: filma filmas aktier režis kino
music: mūzik dziesm dziedātāj koncert album
award: balva balvu apbalv
praise: slavē uzslav uzteic drosm
criticis: kritiz kritik nosod
accuse: apvain vaino pārmet
deny: nolieg noliedz noraid
threat: draudē draudi draudu brīdin
promise: solīj apsolīj sola
apolog: atvain
visit: vizīt apmekl viesoj
meet: tikšan tikās samit satik
call: zvana zvanī piezvan zvanījuš telefon tālrun
letter: vēstul telegram
speech: runu uzrunā uzstāj uzrun
interview: interv žurnālist preses
forum: forum konferenc sanāksm sēdē
ready: gatav
contact: attiecīb kontakt sakari sakarus
trust: uzticas uzticēt uzticīb
shame: kauns kauna kaunu kaunas apkaun
attention: uzmanīb pelnīj
leader: līder vadītāj vadon
west: rietum
spokesman: sekretār pārstāv
report: medij baumas baumu ziņojum
help: palīdz palīdzīb atbalst
law: likum aizlieg reform
scandal: skandāl korupc krāpš kukuļ
investigat: izmeklē
delay: atlikt kavēj
record: rekord pieaug
fall: samazin kritum kritās
crisis: krīze krīzi krīzes recesij
behave: uzved uzvedīb
impress: iespaid
man: vīriet vīrieš vīrs vīrieti
woman: sieviet siev
parent: tēvs tēva tēvam māte mātes mātei vecāki vecāku
sibling: brālis brāļ brāli māsa māsas
wife: precēj apprec kāzas kāzu laulīb laulāt šķirša
friend: draugs draugi draugu draudz draudzīb
enemy: ienaidn naidīg
neighbour: kaimiņ
fear: bailes bailēm baidās nobij bažas baidīj
hope: cerība cerību cerīb optimis
anger: dusmas dusmīg dusmu sašut niknum
joy: prieks prieka prieku priecā priecīg svinēj
grief: sēras sērot bēdas skumj sēru
shock: šoks šokē satriec pārsteig pārsteidz
love: mīlest mīlēj
hate: naids naidu naida ienīst
laugh: smiekl smejas jokoj joki joks
weep: asaras asaru raudāj raudot
wait: gaida gaidī gaidīt
return: atgriez atdod atdev
leave: pamet pameta aizbrauc aizgāj aiziet
persecute: vajāš vajāt vajāj vajāšan
block: bloķē blokād traucēj
secret: slepen noslēpum slēpa slēpt
silence: klusum klusē
answer: atbilde atbildes atbildi atbildēj
question: jautāj
invite: uzaicin ielūg ielūdz viesi viesis viesu
refuse: atteic
decide: nolem lēmum izlem
plan: plāns plāni plāno plānu plānot
try: mēģin centās
fail: neizdev izgāz neveiksm
mistake: kļūda kļūdas kļūdu kļūdīj
truth: patiesīb
lie: melis meli melus meloj
guilt: vaina vainas vainīg
innocent: nevainīg attaisn
responsible: atbildīg
duty: pienākum
rights: tiesības tiesību cilvēktie
freedom: brīvīb atbrīvo
justice: taisnīg taisnīgum netaisn
power: varen
strong: stiprs stipra spēcīg stiprin
weak: vājš vāja vājum
danger: briesm bīstam riska riski
safety: drošīb droši drošs aizsarg aizsardz
rescue: glābt glāb glābj izglāb glābēj
missing: pazud pazuš
discover: atklājum
destroy: iznīcin izpost nopost sagrau sagrāv
damage: bojāt sabojā bojāj postīj kaitēj
repair: remont salabo restaur atjauno
pay: maksāj samaks izmaks maksāt apmaks
debt: parāds parādu parādi parāda
rich: bagāt miljardier miljonār
poor: nabadz trūcīg trūkum
hunger: bads badu pārtik badoš ēdiens
water: ūdens ūdeni ūdeņ
alcohol: alkohol dzērum alus vīns vīna reibum
house: māja mājas mājok dzīvok
road: ceļa ceļš ceļu iela ielas šosej
bridge: tilts tilta tiltu tilti
car: automaš automob auto mašīn
town: pilsēt mērs mēra
village: ciems ciemat ciema
farm: zemniek lauksaimn ferma fermer
island: sala salas salu
coast: piekrast krasts krasta pludmal
sea: jūra jūras okeān
river: upes upē upju ezers ezera
dam: aizsprost dambi dambj
mountain: kalns kalnu kalnos kalni
forest: meži mežā mežs koks koki koku
animal: dzīvniek suns suņi suņu kaķis kaķi
rain: lietus lietu-gāz lietavas nokriš
snow: sniegs sniega sniegu ledus ledu
winter: ziema ziemas
summer: vasara vasaras
night: nakts naktī pusnakt
week: nedēļ
history: vēstur vēsture gadsimt
anniversary: jubilej gadadien
young: jaunie jaunieš pusaudz
old: pensij pension vecāka-gad
fast: ātri ātrs ātrum
important: svarīg nozīmīg
serious: nopiet
difficult: grūti grūtīb grūts sarežģīt
expensive: dārgs dārga dārgi dārgāk
beautiful: skaist
heat: karst karstum
dark: tumsa tumšs
internet: internet tīmek
computer: dators datoru datora programmat
hack: hakeri kiber
data: dati datu datiem privātum
science: zinātn pētnie
space: kosmos kosmis kosmon satelīt
test: testi tests testē
drug: narkot kokaīn
medicine: zāles zālēm ārstēš medikament
cancer: vēža vēzi vēzis onkolo
heart: sirds sirdi
birth: dzimis dzimusi dzimšan piedzim grūtn jaundzim
funeral: bēres apbedī apbedīj
memorial: piemiņ pieminek memoriāl
ceremony: ceremon
king: karalis karali karaļ princis prinča princes
flag: karogs karogu karogi karoga
people: iedzīvot pilsoņ
crowd: pūlis pūļa tūkstoš
terror: teror ekstrēmis
hostage: ķīlniek nolaup
weapon: ieroc šautene nazis nazi pistol
spy: spieg spiego spiegoš
diplomat: diplomā vēstniek vēstniec
ally: sabiedrotie sabiedrot
partner: partner
rival: sāncen pretiniek konkurent
opposition: opozīc
party: koalīc
democracy: demokrā
dictator: diktat autoritār režīm
independence: neatkarīb suverēn
coup: apvērs sacelš dumpi
invade: iebruk iebruc okupā invāz
prisoner: ieslodz gūstek cietumniek
exchange: apmaiņ
torture: spīdz piekāv spīdzinā
rape: izvaro izvarot seksuāl
racism: rasis diskrimin
equal: vienlīdz līdztie
culture: kultūr muzej glezn
book: grāmat romāns rakstniek autors
photo: fotogr fotoatt attēls
video: video videoier
television: televīz radio raidīj
sport: sports sporta sport sportist olimp atlēt
goal: vārti vārtus vārtu
race: sacīkst skrējēj maraton sacens
football: futbol
fan: fani līdzjut skatītāj
tourist: tūris viesnīc brīvdien ceļojum
cargo: krava kravas kravu kontein
port: osta ostas ostu
crew: apkalp pilots piloti kapteiņ kapteini jūrniek
passenger: pasažier
engine: dzinēj motors motora
defect: defekt bojājumi
recall: atsaukš
customer: klient patērēt pircēj
brand: zīmol produkt
shop: veikals veikal lielveik
profit: peļņa peļņu peļņas ieņēmum
invest: invest investīc fonds fonda
trade: tirdzn eksport import
currency: valūt dolār eiro
bankrupt: bankrot maksātnesp
owner: īpašniek īpašum
boss: direktor priekšniek
founder: dibināt
colleague: kolēģ kolēģi
wage: alga algas algu atalgoj
nurse: medmās ātrās-palīd neatliek mediķi
smoke: dūmi dūmu smēķē
pollution: piesārņ
waste: atkrit
nature: daba dabas vide vides
mine: šaht raktuv ogles ogļu ogļrač kalnrač
gold: zelts zelta zeltu metāl tēraud
harvest: ražas ražu graudi graudu kvieš labība
fish: zivis zivju zveja zvejn zvejas
meat: gaļa gaļas gaļu piens piena
evacuate: evaku
shelter: patversm telts bezpajumt
alarm: trauksm sirēna
wall: žogs siena sienas sienu žoga
tunnel: tunel
collapse: sabruk sagruv iebruš
sink: nogrim noslīk grimst
blood: asins asiņu asinis
face: seja sejas seju
bullet: lode lodes
body: līķis līķi mirstīg
majority: vairāku vairākum
survey: aptauj
expert: ekspert analītiķ
sign: paraksta paraksti paraksts
document: dokument arhīv
evidence: pierādīj
witness: lieciniek liecinā
lawyer: advokāt jurist
appeal: apelāc pārsūdz apstrīd
fine: naudas-sod sodīts kompens
suspect: aizdom
victim: upuri upuru upuris cietuš
crime: nozieg noziedz
theft: zādzīb nozag zaglis zagļi laupīt laupīš
smuggle: kontraband
massacre: slaktiņ genocīd
resettle: deport izraid
indigenous: pirmiedz cilts ciltis
colony: kolonij koloniāl
mediate: starpniek
neutral: neitrāl
concession: kompromis piekāp
provoke: provoc provok eskal
isolate: izolē izolāc
respect: cieņa cieņu cieņas
insult: aizskar aizvain
mock: izsmej izsmie ņirgā
thank: pateic paldies
regret: nožēl
welcome: sveic
warm: silts silta siltum
cool: auksts aukst aukstum
transfer: pārcel pārskait
fee: maksa maksas nodeva
stadium: stadion
medical: medicīn
debut: debij debit
season: sezon
monopoly: monopol konkurenc
`;
