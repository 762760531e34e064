/** Icelandic: stems with and without the umlaut side by side. */
export const ICELANDIC = `
congratulat: hamingjuósk árnaðarósk hamingju
elect: kosning kjörin kosinn forsetakosn endurkjör
vote: atkvæð kjósend
president: forseti forseta forset rússlandsf bandaríkjaf
minister: ráðherra forsætisráð utanríkisráð
government: ríkisstjórn stjórnvöld stjórnvald
parliament: þingið alþing öldungadei fulltrúadei
win: sigurinn sigurve sigrað kosningasig
lose: tapaði ósigur
campaign: kosningabar frambjóð
resign: afsögn
appoint: skipað skipaði tilnefnd
dismiss: rekinn rekin uppsögn
arrest: handtek handtök
charge: ákæra ákærð saksókn
trial: réttarh dómstól dómari
sentence: dæmdur dæmd fangels
police: lögregl
kill: drepi drepin myrt morð morði
die: látinn látist dauða andlát
wound: særði særð særðus slasað
shoot: skotinn skotárás skaut
attack: árás árásin banatilræ
bomb: sprengj sprengin
fire: eldsvoð bruni
earthquake: jarðskjálft skjálft
flood: flóð flóðum fellibyl óveður
crash: slys slysi hrapaði
aircraft: flugvél þyrla þyrlu
tanker: olíuskip
airline: flugfél flugvöl
ship: skip skipið skipin ferja ferju
train: lestin járnbraut
hospital: sjúkrahús sjúkling læknir landspítal
virus: veira veiru bóluef faraldur
war: stríð stríði stríðið átök átökum
army: herinn hersins hermenn herlið herafl
missile: eldflaug dróna drónar dróni
nuclear: kjarnork kjarnavop
peace: friður friðar vopnahl
talk: viðræð samtal
agreement: samning samkomul
sanction: refsiaðg þvingun
border: landamær
refugee: flóttam flóttaf hælisl
protest: mótmæl
strike: verkfall verkföl
company: fyrirtæk
share: hlutabréf kauphöll
bank: banki banka bankinn seðlabank vextir
price: verðból verðhæk
tax: skatt skattur fjárlög tollar tolla
job: starfsmen atvinnul
contract: verksamn útboð
sell: sala sölu seldi
buy: kaup kaupir keypti yfirtök samrun
launch: kynnti kynnt
build: bygg byggj bygging
factory: verksmið framleið
oil: olía olíu orka orku jarðgas
climate: loftslag hlýnun
school: skóli skóla nemend kennar háskól
child: barn börn barna stúlk dreng
church: kirkj páfi páfa
match: úrslitale meistar
team: leikmað þjálfar klúbb
film: kvikmynd leikstjór leikar
music: tónlist söngv tónleik
award: verðlaun
praise: hrós hrósa hugrakk hugrekk
criticis: gagnrýn fordæm
accuse: sakaði sakað ásakan
deny: neita neitað neitaði hafna þvertók
threat: hóta hótan hótaði varaði viðvör
promise: loforð lofað lofaði
apolog: afsök afsaka
visit: heimsók heimsæk
meet: fundi fundur leiðtogaf hittus
call: hringd hringj hringt símtal síma símleið
letter: bréf bréfi skeyti
speech: ræðu ræða ræðunni ávarp
interview: viðtal blaðamann fréttamann
forum: ráðstefn málþing
ready: reiðub tilbúin
contact: samskipt tengsl tengslin samband
trust: traust treyst
shame: skömm skammast
attention: athygl verðskuld
leader: leiðtog þjóðarleið
west: vestur vesturl vestræn
spokesman: talsmað talsmann talskon
report: fjölmið orðróm
help: aðstoð hjálp stuðning
law: lagafrum bann banna umbæt
scandal: hneyks spilling fjársvik mútur
investigat: rannsók rannsak
delay: frest seinka tafir
record: vöxtur hækkun methæ
fall: lækkun samdrátt hrun
crisis: kreppa kreppu kreppan
behave: hegðu hegða framkoma framkomu
impress: hrifin hrifni
man: karlm karlar
woman: kona konan konu kvenn
parent: faðir föður móðir móður foreldr
sibling: bróð bræður systir systur systki
wife: eiginkon eiginma eiginme brúðkaup hjónab
friend: vinur vinir vinkon vinátt
enemy: óvinur óvini óvina fjandsam fjandma
neighbour: nágrann nágrönn nágrenn
fear: óttast ótta ótti hrædd hræðsl
hope: vonast vonir vona bjartsýn
anger: reiði reiður bálreið hneyksl
joy: gleð gleðj fagna fögnuð hamingj
grief: sorg syrgj sorgle
shock: áfall sjokk undrun undrand
love: ástin ástar ástfangi elska
hate: hata hatur hatri
laugh: hlátu hlátr hlæj brandar grín
weep: gráta grátan grátur tárum tárin
wait: bíða bíðum biðtím biðlist
return: endurkom heimkom snúa-aftur sneri-aftur snýr-aftur
leave: yfirgef yfirgaf
persecute: ofsækj ofsókn ofsótt einelt áreitn
block: hindra hindrun
secret: leynd leyndarm leynileg
silence: þögn þagna þögul
answer: svara svarið
question: spurning spurði spyrja spurður
invite: gestur gesti gesta boðsgest
refuse: neitu hafnað synja
decide: ákveð ákveði ákvað ákvörðu ákvarð
plan: áætlun áætlan áætlað áform
try: tilraun
fail: mistókst mistekis mistakas misheppn
mistake: mistök mistaka
truth: sannleik sannind
lie: ljúga lygi lygar
guilt: sekur sakfell
innocent: saklaus sýkna sýknu
responsible: ábyrg
duty: skylda skuldbind
rights: réttind mannréttind
freedom: frelsi
justice: réttlæt ranglæt óréttlæt
power: valdam
strong: sterk öflug
weak: veikleik veikburð
danger: hættule hættust áhætt
safety: örygg örugg vernd
rescue: björgun bjarga
missing: sakna týnd horfinn hvarf
discover: uppgötv
destroy: eyðile eyðila eyðilö rústir rústum
damage: skemmd tjón
repair: viðgerð gera-við lagfær endurbyg endurreis
pay: greiða greiðsl greidd greitt
debt: skuld
rich: auðug ríkast auðman auðmenn milljarðamær
poor: fátæk
hunger: hungu hungr matvæl matur
water: vatn vatns
alcohol: áfeng ölvun ölvað bjór
house: hús húsnæð íbúð
road: þjóðveg hraðbraut götu gata vegager
bridge: brúin brúar brúnni
car: bíll bíla bílnu ökuma ökutæ
town: borgin borgarst bæjar
village: þorp þorps
farm: bónd bænd bændan landbún
island: eyja eyjan eyju
coast: strönd strendur strandl
sea: sjór sjóinn sjávar úthaf
river: fljótið stöðuvatn stöðuvötn
dam: stífla stíflu
mountain: fjallið fjallin fjallg fjöll
forest: skóg skógar trjá
animal: hundur hunda hundin köttur kettir
rain: rigning rigndi úrkom
snow: snjó snjókom
winter: vetur vetra vetri
summer: sumarið sumars sumri sumarl
night: nótt nætur miðnæt
week: vikuleg
history: sögule sagnfræ
anniversary: afmæl
young: ungur ungir ungling ungmenn
old: aldrað öldruð öldrun eftirlaun lífeyri
fast: hraði hraða hratt
important: mikilvæg
serious: alvarle
difficult: erfið
expensive: dýrara dýrast rándýr
beautiful: falleg fegurð
heat: hiti hita hitab heitt heitur
dark: myrkur myrkri rafmagnsl
internet: interne netinu vefsíð
computer: tölvur tölva tölvan tölvuke hugbún
hack: tölvuárás tölvuþrj netárás
data: gögn persónuv gagnav gagnagr
science: vísind fræðima fræðime
space: geimf geimur geims tungl
test: prófun prófað
drug: fíkniefn kókaín eiturlyf kannab
medicine: lyfja lyfið lyfin lyfjum
cancer: krabbam æxli
heart: hjart
birth: fædd fæddis fæðing ófrísk þunguð
funeral: jarðarf útför jarðset
memorial: minnisv minnisme minningara
ceremony: athöfn
king: konung kóngur drottning prins
flag: fána fáni
people: ríkisborg borgarar almenning íbúafj
crowd: mannfjöl þúsundir þúsundum
terror: hryðjuv öfgam öfgah
hostage: gíslar gíslan gíslum mannrán
weapon: vopn byssa byssu hníf skotvop
spy: njósn njósna
diplomat: sendiherr sendiráð diplóm erindrek
ally: bandam bandalag
partner: samstarfsað
rival: keppinaut andstæðing mótherj
opposition: stjórnarandst
party: samsteyp stjórnarflokk
democracy: lýðræð
dictator: einræð harðstj
independence: fullveld sjálfstæðisbar
coup: valdarán uppreisn
invade: innrás hernám hernum
prisoner: fangi fanga fangar föngum
exchange: fangaskipt
torture: pynt pyntin misþyrm
rape: nauðg nauðga nauðgu kynferð
racism: rasist rasism kynþátta mismunun
equal: jafnrétt jöfnuð
culture: menning listasafn málverk
book: bókin bækur rithöf skálds
photo: ljósmynd
video: myndband myndbönd myndskeið
television: sjónvarp útvarp
sport: íþrótt ólymp
goal: skoraði skorar mörkin markið sigurmark
race: kappaks maraþon hlaupar kapphlaup
football: fótbolt knattspyr
fan: aðdáend aðdáand áhorfend stuðningsma stuðningsme
tourist: ferðama ferðame ferðaþ hótel ferðala
cargo: gáma gámur frakt vöruflutn
port: höfnin höfninni bryggj
crew: áhöfn áhafn skipstj flugmað flugmann
passenger: farþeg
engine: hreyfil hreyfl mótor
defect: galla galli bilun bilað
recall: innköll innkall
customer: viðskiptav neytend
brand: vörumer
shop: verslun kjörbúð stórmarkað
profit: hagnað tekjur
invest: fjárfest sjóður sjóði
trade: viðskipt útflutn innflutn
currency: gjaldmið dollar evra evru evrur
bankrupt: gjaldþrot
owner: eigand eigend fasteign
boss: forstj framkvæmdastj yfirmað yfirmann
founder: stofnand stofnend
colleague: samstarfsm vinnufél
wage: laun launah
nurse: hjúkrun sjúkrabí sjúkraflut
smoke: reykur reyking
pollution: mengun mengað eiturefn
waste: úrgang sorp rusl
nature: náttúr umhverf
mine: námugr námuma námume kolanám
gold: gull gullv málm
harvest: uppsker korn hveiti
fish: fisk fiskve fiskis sjávarút þorsk
meat: kjöt mjólk
evacuate: rýming brottflutn
shelter: neyðarskýl athvarf heimilisl tjald tjöld
alarm: sírenu sírenur
wall: vegg veggj múrinn girðing
tunnel: jarðgöng jarðgang
collapse: hrundi hrynj
sink: sökk sökkva drukkna
blood: blóð
face: andlit
bullet: byssukúl
body: líkið líkams
majority: meirihl
survey: könnun skoðanakönn
expert: sérfræð
sign: undirrit undirsk
document: skjölin skjölum skjalið skjala
evidence: sönnun
witness: vitni sjónarvott
lawyer: lögfræð lögmað lögmann lögmenn verjand
appeal: áfrýj áfrýju
fine: sektir sektað sektuð skaðabót
freed: sleppt
suspect: grunað grunur grunuð sakborn
victim: fórnarl þoland þolend
crime: glæp glæpam afbrot
theft: þjóf þjófna stolið innbrot ræningj
smuggle: smygl mansal
massacre: þjóðarm fjöldamorð
resettle: brottvís
indigenous: frumbyg ættbálk
colony: nýlend
mediate: milligöng sáttasem sáttam
neutral: hlutlaus hlutleys
concession: málamiðl tilslök
provoke: ögrun ögra ögrand stigmagn
isolate: einangr
respect: virðing
insult: móðgun móðga
mock: hæðni
thank: þakk þakka þakkl
regret: harmað harmar iðrast eftirsj
welcome: velkom
warm: hlýna hlýind
cool: kaldur kulda kuldi kólna
transfer: félagask millifær
fee: gjald gjöld þóknun
stadium: leikvang leikvöng
medical: læknisfr læknissk
debut: frumraun
season: leiktíð keppnistím
monopoly: einokun samkeppn
shareholder: hluthaf
`;
