/**
 * Serbian, Croatian, Bosnian and Montenegrin, in Latin letters with their marks; the Cyrillic spelling is made of it. Ekavian and
 * ijekavian forms stand side by side, and words that only one of the standards has.
 */
export const SERBO_CROATIAN = `
congratulat: čestita
elect: izbor izbora izbori izabra izbrani
vote: glasa glasova glasač birač listić
president: predsednik predsjednik predsedničk predsjedničk
minister: ministar ministr
government: vlada vlade vladu
parliament: parlament skupštin sabor sabora senat kongres
win: pobed pobjed pobedi pobedni pobjedni pobijedi osvoji
lose: poraz izgubi izgubil
campaign: kampanj kandidat
resign: ostavk ostavka
appoint: imenova imenuj nominov nomini postavljen
dismiss: smenjen smijenjen smeni smijeni otpušt razreši
arrest: uhapš uhićen uhiti priveden pritvor hapšen
charge: optužnic tužilac tužilašt tužitelj
trial: suđenj sudija sudac sudski sudsk sudnic sudov
sentence: presud osuđen zatvor kazna kazne
police: polici
kill: ubijen ubio ubili ubistv ubojstv
die: umro umrla umrl pogin mrtv smrt preminu
wound: ranjen povređen ozlijeđen povrijeđen
shoot: pucnj pucao pucanj pucnjav zapuca
attack: napad napada napadn atentat
bomb: bomba bombe bombu bombaš eksplozij
fire: požar
earthquake: zemljotres potres potresa
flood: poplav oluja oluje nevrijem nevreme uragan
crash: nesreć sudar srušio
aircraft: avion avijacij zrakoplov
tanker: tanker cistern
airline: aerodrom aviokompanij letovi
ship: brod broda brodov trajekt
train: vlak vlaka železnic željeznic
hospital: bolnic lekar liječnik ljekar pacijent doktor
virus: virus vakcin cjepiv epidemij bolest
war: rat rata ratu ratni sukob
army: vojsk vojska vojn vojni armij
missile: raket projektil bespilotn
nuclear: nuklear atomsk
peace: mirovn primirj
talk: pregovor razgovor razgovara dijalog
agreement: sporazum dogovor
sanction: sankcij embargo
border: granic
refugee: izbeglic izbjeglic migrant azil
protest: protest demonstracij prosvjed
strike: štrajk sindikat
company: kompanij tvrtk firma firme preduzeć poduzeć proizvođač
share: dionic berz burz tržišt
bank: banka banke bankov kamat kredit
price: cena cene cijen inflacij
tax: porez budžet proračun carin
job: radnik zaposlen
contract: ugovor narudžb
sell: proda prodaj prodaja
buy: kupi kupio kupovin kupnj preuzim preuze spajanj
launch: predstavi pokrenu
build: izgrad izgradnj gradnj gradit
factory: fabrik tvornic proizvodnj
oil: naft plin gas energij energet
climate: klimat zatopljenj zagrevanj emisij
school: škol škola škole učenik student učitelj univerzitet sveučilišt
child: dete dijete djete djec deca dece dečak dječak devojčic djevojčic
church: crkv crkva patrijarh papa pape
match: utakmic meč finale turnir šampion prvak
team: ekip momčad trener igrač klub
film: film glumac glumic redatelj reditelj
music: muzik glazb pesm pjesm album pevač pjevač koncert
award: nagrad
praise: pohval hrabr odvažn
criticis: kritik kritič kritizira
accuse: optuži optužuj optužb
deny: demant demanto poriče porekao negira opovrg
threat: pretnj prijetnj zapreti zaprijeti upozor
promise: obeća obećanj
apolog: izvinj izvini ispriča isprik
visit: poset posjet posetio posjetio
meet: sastan sastanak sastao susret samit
call: telefon telefonir
letter: pismo pisma telegram
speech: govor govora obraćanj obrati
interview: intervju novinar konferencij
forum: forum zasedanj zasjedanj sednic sjednic
ready: sprem spreman spremn
contact: kontakt odnos odnosa odnosi
trust: poveren povjeren
shame: sramot stid
attention: pažnj pozornost zaslužuj
leader: lider vođa čelnik šef
west: zapad zapada zapadn
spokesman: portparol glasnogovornik
report: izvešt izvješt mediji medija glasin
help: pomoć podršk potpor
law: zakon zakona zabran reform
scandal: skandal korupcij prevar prijevar mito
investigat: istrag istraga istrage
delay: odlož odgod kašnjenj
record: rekord rast rasta porast
fall: pad pada opada smanj
crisis: kriz kriza krize recesij
behave: ponaša
impress: impresion zadiv utisak dojam
man: muškar mušk
woman: žena žene ženu žensk
parent: otac oca majka majke roditelj
sibling: brat braća braće sestr
wife: suprug supruz brak vjenčan venčan
friend: prijatelj
enemy: neprijatelj dušman
neighbour: susjed sused komšij
fear: strah uplaš plaši strepi
hope: nadaj nadam nadu optimis
anger: bijes gnev gnjev ljut ogorč
joy: radost srećn sretn sretan proslav
grief: tuga tuge tugu ožalošć
shock: šoku šokir šokant iznenađ iznenadi
love: ljubav zaljub volim
hate: mržnj mrzi
laugh: smijeh smeh nasmij nasmej
weep: suze suza plakao plakal rasplak
wait: čeka sačeka pričeka
return: vratio vratil vraća povrat
leave: napust otišao otišla
persecute: progon uznemirav
block: blokir blokad spriječ spreč ometa
secret: tajna tajne tajno tajnu skriv
silence: tišin šutnj ćutanj ćuti
answer: odgovor
question: pitanj upita
invite: pozivnic pozvan gosti
refuse: odbi odbija odbacu
decide: odluk odluč
plan: planira planov planu
try: pokuš nastoj
fail: neuspje neuspe
mistake: grešk grešak pogreš
truth: istin
lie: laži lažov lagao lagala
guilt: krivic krivnj krivac krivci
innocent: nevin
responsible: odgovorn odgovoran
duty: obaveza obaveze obveza obveze
rights: pravima ljudskih-prava ljudska-prava
freedom: slobod
justice: pravda pravde pravdu pravosuđ nepravd
power: moćn moćan
strong: snažn snažan
weak: slab slabos oslab
danger: opasn opasan rizik rizič
safety: sigurnos bezbjed bezbed zaštit
rescue: spas spasil spašav spašen
missing: nestao nestal nestan nestaj
discover: otkri
destroy: uništ razori razoren razruš
damage: ošteć ošteti štet
repair: popravk popravlj obnov remont
pay: plati platio platil plaćan isplat
debt: dugov zaduž dužnik
rich: bogat milijarder milioner milijunaš
poor: siromaš
hunger: glad izgladn hran prehran
water: vodu vodom vodovod
alcohol: alkohol pijan pivo vino rakij
house: kuća kuće kuću stanova stamben
road: cestovn ulic autocest autoput magistral
bridge: mostu mostov mostom
car: automobil vozač vozil
town: grada gradu gradov gradsk gradonač
village: selo sela selu
farm: farm poljopriv seljak
island: ostrv otok otoc
coast: obal plaž
sea: more moru morsk ocean okean
river: reke reku rečn jezer
dam: brana nasip
mountain: planin
forest: šumsk šumama drveć stabl drvo
animal: životinj psa psi mačk
rain: kiša kišu kišn pljusk padavin
snow: snijeg sneg snjež snež
winter: zima zime zimu zimi zimsk
summer: ljeto ljeta ljetn letnj
night: noć noćn ponoć
week: sedmičnik tjednik nedjeljnik nedeljnik
history: histor istorij povijes stoljeć
anniversary: godišnjic obljetnic jubilej
young: mladih mladima omladin tinejdž
old: penzi umirovlj mirovin starac
fast: brz brzin
important: važn važnij važan značaj
serious: ozbilj
difficult: poteškoć otežan
expensive: poskup preskup
beautiful: lijep lepa ljepot lepot prelep
heat: vrućin vruć
dark: mrak tama tami
internet: internet sajt onlajn online
computer: računar računal softver kompjut
hack: haker hakir kiber cyber sajber
data: podac podatk podatak privatnos
science: nauka nauku naučnik znanst
space: svemir kosmo kosmič satelit astronaut
test: test testir eksperim
drug: drog narko kokain heroin
medicine: lijek lijekov lekov liječenj lečenj
cancer: raka rakom onkolo tumor karcinom
heart: srce srca srčan infarkt kardio
birth: rođen trudn rodila novorođ
funeral: sahran pogreb dženaz pokop
memorial: spomenik memorijal komemor
ceremony: ceremon svečanost
king: kralja kraljem kraljic princez monarh
flag: zastav
people: građani građana stanovn žitelj
crowd: gomil
terror: teror ekstremis ekstremiz
hostage: taoc talac otmic kidnap
weapon: oružj nožem pušk pištolj
spy: špijun
diplomat: diplomat ambasad veleposl
ally: saveznik saveznic savezništ alijans
partner: partner
rival: rival suparn protivnik
opposition: opozic oporb
party: koalic
democracy: demokra
dictator: diktator diktatur autoritar režim
independence: nezavisn nezavisan neovisn suveren
coup: državni-udar državnog-udar pobun ustanak ustank
invade: invaz okupac okupator okupir
prisoner: zatvorenik zatvorenic zarobljenik zarobljenic logoraš
exchange: razmjen razmen
torture: mučenj tortur zlostav pretuč pretuk
rape: silova seksual
racism: rasis rasiz rasn diskrimin
equal: ravnoprav jednakos nejednakos
culture: kultur muzej slikar
book: knjig knjiž književ pisac pisci
photo: foto fotograf fotk
video: video snimak snimk
television: televizi
sport: sport olimpij atlet
goal: gol golov zabio zabij
race: trka trke trkač utrk maraton
football: fudbal nogomet
fan: navija gledatelj gledalac gledaoc obožav
tourist: turis hotel ljetovan letovan
cargo: teretn kontejner
port: lučk pristaniš
crew: posada posade posadu kapetan mornar
passenger: putnik putnic putničk
defect: kvar defekt neisprav
recall: opoziv opozva
customer: kupac kupci potrošač klijent mušterij
brand: brend proizvoda
shop: prodavnic dućan supermarket
profit: profit prihod
invest: invest ulaga
trade: trgov izvoz uvoz
currency: valut dolar dinar eura evra
bankrupt: bankrot stečaj insolven
owner: vlasnik vlasnic imovin nekretn
boss: direktor šefa
founder: osnivač suosniv utemeljit
colleague: kolega kolege kolegic kolegama
wage: plata plate primanj
nurse: medicinska-sest medicinske-sest bolničar hitna-pomo hitne-pomo
smoke: dim pušenj
pollution: zagađ onečiš toksič otrovn
waste: otpad smeće smeća deponij
nature: priroda prirode prirodu okoliš ekolog
mine: rudnik rudar ugalj ugljen
gold: zlato zlatn metal čelik
harvest: žetv žitar pšenic žito
fish: riba ribe ribar ribol
meat: meso mesa mlijek mleko mleka
evacuate: evaku
shelter: skloniš utočiš beskućn šator
alarm: alarm sirena sirene
wall: zidu zidov zidom ograd
tunnel: tunel
collapse: urušav urušen urušil kolaps
sink: potonu utopio utopil utaplj
blood: krv krvav krvlju
bullet: metak metka metke metaka
body: tijelo tijela telo tela
majority: većin
survey: anket
expert: ekspert stručnjak analitič
sign: potpis
document: dokumen arhiv
evidence: dokaz
witness: svjedok svedok svjedoč svedoč očevid
lawyer: advok odvjet pravnik
appeal: žalb apelac
fine: odštet novčanu-kazn novčane-kazn novčanom-kazn
freed: oslobođ oslobad
suspect: osumnj sumnjič
victim: žrtv preživ
crime: kriminal zločin krivičn
theft: krađ ukrao ukraden pljačk lopov
smuggle: krijumč šverc
massacre: masakr genocid pokolj
resettle: deport protjer proter
indigenous: starosjed domorod plemena
colony: kolonij koloniz
mediate: posrednik posredov posreduj medijac
neutral: neutralan neutraln
concession: ustupak ustupk kompromis
provoke: provoc provok isprovoc eskal
isolate: izolac izolir izolov
respect: poštova poštuj dostojanst
insult: uvred uvrijed vrijeđ vređ
mock: ismij ismeva podsmi podsme
thank: hvala zahvalio zahvalil zahvaln
regret: žaljenj kajanj
welcome: dobrodoš
warm: topl topao
cool: hladn hladan zahlad mraz
transfer: transfer
fee: naknada naknade naknadu honorar pristojb
stadium: stadion
medical: medicin ljekarsk lekarsk
debut: debitant debitov debitir
season: sezon
monopoly: monopol konkurenc
shareholder: dioničar akcionar
`;
