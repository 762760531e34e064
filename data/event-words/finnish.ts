/** Finnish: strong and weak grades of a stem side by side. */
export const FINNISH = `
congratulat: onnittel
elect: vaalit vaali vaalei vaalien valittu valittiin valinta valinnan vaalivoit presidentinvaal presidentinvaalei
vote: äänest äänestä ääntä äänten
president: presiden presidentti presidentin presidenti
minister: minister pääminister ulkominister
government: hallitu hallitus hallituks
parliament: parlament eduskun senaat kongress
win: voitto voiton voitt voittaj
lose: häviö hävis tappio hävinn
campaign: kampanj ehdokas ehdokka
resign: eronn eronpyyn erosi
appoint: nimitt nimity nimitet
dismiss: erotet erott irtisan potkut
arrest: pidätt pidätet pidäty vangitt
charge: syyte syyttäj syyttee
trial: tuomioistui tuomari oikeudenkäy käräjä
sentence: tuomit tuomio tuomion vankila vankeu
police: poliisi
kill: tappo tappa tapett murha surmas surmat
die: kuoli kuollu kuolem kuole
wound: haavoi loukkaan
shoot: ampum ammuttu ampui ammuskel
attack: hyökk hyökkä iskut iskussa salamurha attentaat murhayrity iskun
bomb: pommi pommin räjähd räjäht
fire: tulipalo tulipal palossa
earthquake: maanjäris järistys
flood: tulva myrsky hurrikaan
crash: onnettom törmäys törmäsi turma
aircraft: lentoko lentokone
tanker: säiliöauto säiliöalu tankkeri tankkaus tankkauk
airline: lentoyhti lentoken lentoasem
ship: laiva laivan aluksen lautta
train: juna junan rautati
hospital: sairaal lääkäri potila
virus: virus virukse rokot epidemi
war: sota sodan sotaa sodassa konflikt
army: armeij sotila joukot joukkoj asevoim
missile: ohjus ohjuks raket lennok droon
nuclear: ydina ydinas ydinvoim ydinkok
peace: rauha rauhan tulitauko tulitau aselepo
talk: neuvott keskustel vuoropuhel
agreement: sopimu sopimus sopimuks
sanction: pakotte sanktio
border: rajan rajalla rajall rajavart
refugee: pakola pakolai siirtolai turvapaik maahanmuut
protest: mielenos protest
strike: lakko lakon ammattiliit
company: yhtiö yhtiön yrity yritys yrityks valmistaj
share: osake osakk pörssi pörssin
bank: pankki pankin pankk keskuspan korko laina lainan
price: hinta hinnan hinnat inflaati
tax: verot verotu budjet talousarvio tulli tullit
job: työnteki työntek työpaik irtisano
contract: urakka tilauks
sell: myynti myynnin myyda myyty
buy: ostaa ostaja ostivat yritysosto yrityskaup fuusio
launch: julkist lanseer esittel
build: rakent rakennet
factory: tehdas tehtaa tuotanto tuotann valmist
oil: öljy öljyn kaasu kaasun energia energi
climate: ilmasto lämpenem päästö
school: koulu koulun oppila opetta opettaj opiskel yliopist
child: lapsi lapsen lapset lasten poika tyttö
church: kirkko kirkon paavi paavin
match: ottelu finaali turnaus turnauks mestar mestaru
team: joukkue valmenta pelaaj
film: elokuv ohjaaj näytteli
music: musiik laulu laulaj albumi konsert
award: palkin palkint palkinn
praise: kehui ylist rohke urhea
criticis: kriti arvost
accuse: syytti syyttä syytö syytök syytt
deny: kiisti kiist kielsi kiistä
threat: uhka uhkaa uhkaus uhkasi varoit
promise: lupas lupaa lupau lupaus
apolog: pahoitt anteeks anteek
visit: vierail
meet: tapaami tapasi tapaav huippukok
call: puhelu puheli puhelin soitto soitti
letter: kirje kirjeen sähke sähkeen
speech: puhe puheen puhees puheess
interview: haastat lehdist tiedotustilais toimittaj
forum: foorum foorumi konferen istunto istunno
ready: valmis valmii valmistel
contact: suhteet suhteide suhtei yhteydenp yhteyks
trust: luottam
shame: häpeä
attention: huomio huomion ansaits
leader: johtaja johtaj päämie
west: länsi länne länsima
spokesman: tiedotta tiedottaj
report: raportt uutisoi huhu huhut
help: apua avustu tukea tukensa
law: laki lain lakiehdo kielto uudistu
scandal: skanda korrupt petos petoks lahju
investigat: tutkin tutkint
delay: viivästy lykkä siirret
record: ennätys ennäty kasvu kasvoi nousu
fall: laskivat pudotus romaht leikkau
crisis: kriisi kriisin taantum
behave: käytös käytöks käyttäyty
impress: vaikuttun vaikutelm
man: mies miehe miehiä miehill
woman: nainen naise naist naisi
parent: äiti äidin äidit isän isäll
sibling: veli velje sisko sisar
wife: vaimo aviomie avioliit avioero puoliso
friend: ystäv
enemy: viholli vihamieli
neighbour: naapuri
fear: pelko pelon pelkää pelott
hope: toivo toive optimis
anger: raivo suuttu suutu kiukku
joy: juhli riemu iloinen iloit onnelli
grief: suru surull suruvalit murhe
shock: järkyt yllät sokki hämmäst
love: rakkau rakast
hate: viha vihaa vihapuh vihariko
laugh: naura nauro nauru vitsi
weep: itke itkem itki itku kyynel
wait: odottaa odottav odotti jonott
return: paluu palasi palann palata
leave: lähtö lähteä lähtene poistu
persecute: kiusaa kiusatt vaino ahdistel
block: estää estämä esteen saarto saarro
secret: salai salass piilott
silence: vaikene vaiti hiljaisu
answer: vastau vastasi vastann
question: kysym kysyi kysyy kysytt kysyä
invite: kutsun kutsui
refuse: kieltäyt kieltäydy
decide: päätös päätök päätti
plan: suunnit
try: yrittää yritti yrittän yrittäv
fail: epäonn
mistake: virhe erehd
truth: totuu
lie: valhe valehtel valehdel
guilt: syylli
innocent: syyttöm syytön viaton viattom
responsible: vastuu
duty: velvolli velvoit
rights: ihmisoikeu kansalaisoikeu perusoikeu
freedom: vapaus vapaude vapauks
justice: oikeudenmuk epäoikeud
power: vaikutusval valtataist
strong: vahva voimakk voimaka
weak: heikko heikot heikom heiken
danger: vaaralli vaarant riski riske
safety: turvalli turvato suojel suojaa suojat
rescue: pelast
missing: kadonn katosi katoa
discover: löydet löydö löytö löyty löysi
destroy: tuhoa tuhosi tuhon tuhot tuhou
damage: vaurio vahinko vahingo
repair: korjaa korjat korjau kunnost jälleenrak
pay: maksa maksoi maksu maksett
debt: velka velan velat velkoj
rich: rikkaa rikkai rikkau miljardöö miljonää
poor: köyhä köyhi köyhy
hunger: nälkä nälän ruoka ruoan elintarv
water: vesi veden vettä vesist juomave
alcohol: alkoho olut olue humala viini
house: talon talossa asunto asunno kerrostal
road: moottoritie valtatie maantie kadull ajorad
bridge: silta sillan sillat
car: auto autoil ajoneuv kuljettaj rekka
town: kaupunki kaupungi pormesta
village: kylä kyläss kyläläi
farm: maatalou maanvilj maatila viljelij
island: saaren saarell saarist
coast: rannik rannall hiekkarant uimarant
sea: meren merell meress itämer valtamer
river: joessa jokivar järvess järvell
dam: pato padon padot tekojärv
mountain: vuoristo vuorell vuoren tunturi
forest: metsän metsät metsiä metsää metsiss
animal: eläin eläim koira kissa lemmik
rain: sade sateen sateis sateit rankkasa
snow: lumi lumen lunta lumis jäätik
winter: talvi talven talvell
summer: kesä kesäll kesäis
night: yöllä yöllis keskiyö yön
week: viikoitt
history: histor vuosisad
anniversary: vuosipäiv merkkipäiv juhlavuo
young: nuori nuore nuort teini
old: vanhus vanhuk eläke eläkk iäkk
fast: nopea nopeu nopei vauhti vauhdi
important: tärke merkittäv
serious: vakava vakavi
difficult: vaikea vaikei vaikeu hankal
expensive: kallis kallii
beautiful: kaunis kaunii kauneu
heat: helle helte kuumuu kuuma
dark: pimeä pimey sähkökatk
internet: internet verkkosiv nettisiv
computer: tietokon ohjelmist
hack: hakker kyber tietomur
data: data tietosuoj henkilötie
science: tieteen tieteel tiedemi tutkija
space: avaruu satelli astronau planeet
test: testi testaa testat testau kokeil
drug: huume kokaiini kannabi
medicine: lääke lääkk
cancer: syöpä kasvaim rintasyö
heart: sydän sydäm
birth: syntym synnyty raskaana raskaud vauva
funeral: hautaj haudat hautau
memorial: muistom muistotil muistohet monument
ceremony: seremon
king: kuninga kuninkaa prinssi prinsess
people: kansalai asukas asukka väestö
crowd: väkijou väkimää tuhansi tuhannet
terror: terror ääriliik äärijär
hostage: panttivan siepat sieppa kidnap
weapon: aseen aseet aseita pistool puukko
spy: vakoil vakooj
diplomat: diplomaa diplomati suurläh
ally: liittolai liittoum
partner: kumppan
rival: vastustaj kilpailij
opposition: oppositi
party: koalit
democracy: demokra
dictator: diktat autorit itsevalt
independence: itsenäi riippumat
coup: vallankaap kapina kansannou
invade: miehitys miehityk miehitet miehittäj invaasi
prisoner: vangin vangit vankeja sotavan
exchange: vankienvaih vankivaih
torture: kidut rääkk
rape: raiska seksuaali
racism: rasis syrjint syrjii
equal: tasa-arv yhdenvert eriarvo
culture: kulttuur museo maalauk
book: kirjan kirjoja kirjaili kirjallisuu romaani
photo: valokuv kuvan kuvia
video: video
television: televis
sport: urheil olymp
goal: maalin maalia maalit maalivah
race: juoksu juoksij maraton
football: jalkapal
fan: fanit faneja kannattaj katsoj
tourist: turis matkail hotelli kesälom lomalai
cargo: rahti rahdin kontti kontin
port: satama satami
crew: miehistö lentäjä kapteeni
passenger: matkustaj
engine: moottori
defect: vikoja toimintahäi
recall: takaisinve takaisinku
customer: asiakas asiakk kuluttaj
brand: brändi tuotemer tuotteen tuotteet tuotteit
shop: myymäl kauppakesk ruokakau tavarata
profit: liikevoit liikevaih nettovoi
invest: investoi sijoittaj rahasto
trade: vienti viennin tuonti tuonnin kauppasop
currency: dollar valuut euroa euron euroj
bankrupt: konkurs vararik
owner: omistaj omistuk kiinteist
boss: pomo esimie toimitusjoh pääjoht
founder: perustaj
colleague: kollega työkaver työtover
wage: palkka palkan palkkoj
nurse: hoitaj sairaanho ensihoit ambulan
smoke: savu tupak
pollution: saaste saastu myrkyl
waste: jätteen jätteet jätteit roskat roskia
nature: luonto luonnon ympärist
mine: kaivos kaivok kivihiil
gold: kulta kullan teräks metalli
harvest: viljan viljaa vehnä sadonk
fish: kalast kaloja kalat kalaa
meat: lihaa lihan maito maidon
evacuate: evaku
shelter: kodittom asunnottom väestönsuo teltta
alarm: hälyt sireeni
wall: muuri
tunnel: tunneli
collapse: romahd sortu sorru
sink: uppos uppoa uponn hukku
blood: veri veren
face: kasvot kasvoj
bullet: luodit luodin luoteja patruun ammuks
body: ruumis ruumii
majority: enemmist
survey: kysely gallup mielipidetut
expert: asiantunt analyytik
sign: allekirj
document: asiakirj dokument arkist
evidence: todiste
witness: silminnäk todistaj
lawyer: asianaj lakimie juristi
appeal: valitus valituk muutoksenha
fine: sakko sakon sakot korvau vahingonkor
freed: vapautett vapautu vapautti
suspect: epäil
victim: uhri uhrej uhrie eloonjä selviyty
crime: rikos rikok rikolli
theft: varkau varkaa varasti varastett ryöst
smuggle: salakulj ihmiskau
massacre: verilöyl joukkomur kansanmur joukkosur
resettle: karkot karkoi pakkosiir
indigenous: alkuperäisk saamelai
colony: siirtomaa siirtokun kolonial
mediate: sovittel rauhanväl
neutral: puolueeto puolueetto neutraal
concession: myönnyty kompromis
provoke: provos provok eskal
isolate: eristä eriste eristy
respect: kunnioi arvokkuu
insult: solvaa solvau herja
mock: pilkka pilkan
thank: kiitos kiitok kiitol kiitti kiittä
regret: pahoittel pahoitel katumu
welcome: tervetul
warm: lämmin lämpim
cool: kylmä viileä pakkas pakkan
transfer: siirron siirtosum siirtoj
stadium: stadion
medical: lääketiet lääketied lääkint
debut: debyyt
season: kausi kauden
monopoly: monopol kilpailuvir
shareholder: osakkeenomist
`;
