/** Danish and Norwegian: forms of both side by side. */
export const DANISH = `
congratulat: lykønsk tillykke gratuler
elect: valg valget valgt valgte valgsejr valgkamp valgseier presidentvalg præsidentvalg valgdag
vote: stemme stemmer vælger vælgere velger velgere stemmesed afstemning
president: præsident president
minister: minister ministr statsminister utenriksminister udenrigsminister
government: regering regjering
parliament: parlament folketing storting senat kongres
win: sejr sejren sejre seier seieren vandt vinde vinder vant vinner
lose: tabte nederlag tapte
campaign: kampagne kampanje kandidat
resign: fratræd fratrådt
appoint: udnævn utnevn udpeg utpek nominer
dismiss: fyret fyres sparket afskedig avskjed avsett
arrest: anholdt anholde arrester pågrep pågrip fængsl
charge: tiltal sigtet siktet siktel
trial: retten retssag domstol dommer rettssak tingret
sentence: dømt dømmes fængsel fengsel idømt
police: politi
kill: dræbt dræbe drept drepe mord myrd
die: døde døden omkom dødsfald dødsfall
wound: såret skadet kvæst
shoot: skudt skød skyder skudd skutt skyting
attack: angreb angrep attentat
bomb: bombe bomber eksplos sprængt
fire: branden brannen brandv
earthquake: jordskælv jordskjelv
flood: oversvøm flom flommen storm stormen orkan
crash: ulykke ulykken styrtet styrt
aircraft: flyet flyvemaskine flyene flystyrt
tanker: tankskib tankskip tankbil tankfly
airline: lufthavn flyplass flyselskab flyselskap luftfart
ship: skib skibet skip skipet færge ferge
train: toget togene jernbane
hospital: hospital sygehus sykehus læge patient pasient
virus: virus vaccin vaksin epidemi sygdom sykdom
war: krig krigen krigs konflikt
army: hæren soldat militær forsvaret
missile: missil raket rakett drone droner
nuclear: atomvåb atomvåpen atomkraft kernevåb
peace: fred freden våbenhvile våpenhvile
talk: forhandl samtale dialog drøft
agreement: aftale aftalen avtale avtalen traktat
sanction: sanktion sanksjon embargo
border: grænse grense
refugee: flygtning flyktning migrant asyl indvandr innvandr
protest: protest demonstr
strike: strejke streik fagforening
company: selskab selskap virksomhed bedrift koncern konsern
share: aktie aktier aksje aksjer børs børsen
bank: bank banken banker bankerne rente renten lån
price: inflation inflasjon
tax: skat skatte skatter skatt budget budsjett told
job: medarbejder ansatte arbeider fyring
contract: kontrakt
sell: sælger solgt salg salget selger
buy: køber købe købt kjøpe kjøper kjøpt opkøb oppkjøp fusion fusjon
launch: lancer lanser
build: bygge bygger bygges bygget byggeri
factory: fabrik fabrikk produktion produksjon
oil: olie olien olje oljen gas gassen energi
climate: klima klimaet udled utslipp opvarmn oppvarm
school: skole skolen elever studerende student lærer universitet
child: barn barnet børn børnene dreng gutt gutten
church: kirke kirken pave paven
match: finale turnering mester mesterskab mesterskap
team: spiller træner trener holdet klubben
film: film filmen instruktør regissør skuespill
music: musik musikk sang sanger sangen album koncert konsert
award: hædret prisvind
praise: roser roste modig modige tapper tapre
criticis: kritik kritikk fordøm kritiser
accuse: anklag beskyld
deny: afvis avvis benægt nægter nekter benekt dementer
threat: trussel trusler truer truet advar
promise: lovet lovede
apolog: undskyld unnskyld beklag
visit: besøg besøge besøk
meet: møde mødet mødte møte møtet møtte topmøde toppmøte
call: telefon ringede ringte opring
letter: brev brevet telegram
speech: tale talen
interview: interview intervju journalist pressemøde pressekonfer
forum: forum forummet konferenc konferans
ready: klar beredt parat villig
contact: kontakt forbindelse
trust: tillid tillit
shame: skam skammen
attention: opmærksom oppmerksom fortjen
leader: leder lederen ledere statsleder
west: vesten vestlig vestens
spokesman: talsmand talsmann talskvinde talsperson talesperson
report: rapport medie medier rygte rykter
help: hjælp hjælpe hjelp hjelpe støtte
law: loven forbud forbyd reform lovforsl lovgiv
scandal: skandal korrupt korrupsj bedrag svindel bestikkel
investigat: undersøg efterforsk etterforsk gransk
delay: forsink udskyd utsett
record: rekord stigning økning
fall: faldt fald faller falt nedgang
crisis: krise krisen recession resesjon
behave: opførsel adfærd
impress: imponer indtryk
man: manden mandlig mænd mændene
woman: kvind
parent: forælder forældre moderen faderen
sibling: bror brødre søster søstre søskend
wife: hustru ægtefæl bryllup skilsmiss ægteskab
friend: venner vennen venskab veninde
enemy: fjend
neighbour: nabo naboland
fear: frygter frygten frygtede bange skræm
hope: håber håbet håbede forhåb optimis
anger: vrede rasende raseri forarg
joy: glad glæd jubel lykkelig fejr
grief: sorg sørgend
shock: chok choker overrask forbløf
love: kærlighed elsk forelsk
hate: had hadede hadef
laugh: grin latter vittighed joke
weep: græd tårer
wait: venter ventetid ventede afvent
return: tilbagevend tilbagekomst hjemvend vender-tilbage vendte-tilbage
leave: forlad forlod
persecute: forfølg mobning mobbe chikan
block: bloker hindre forhindr
secret: hemmelig skjult skjule
silence: tavs stilhed
answer: svar besvar
question: spørg spurgt
invite: inviter invitation indbyd gæst
refuse: nægt afslår afslog
decide: beslut afgørelse
plan: planer planen planlæg planlagt
try: forsøg
fail: mislyk fiasko
mistake: fejl fejltag bommert
truth: sandhed sandt
lie: løgn lyver
guilt: skyldig
innocent: uskyld frikend frifind frifund
responsible: ansvar
duty: pligt forpligt
rights: rettighed menneskeret
freedom: frihed befri
justice: retfærdig uretfærdig
power: mægtig magtfuld indflydelsesrig
strong: stærk
weak: svag svækk
danger: farlig risik livsfar
safety: sikkerhed tryghed beskyt
rescue: redde redning undsæt
missing: forsvund forsvandt forsvind savnet
discover: opdag
destroy: ødelæg ødelag smadr tilintetgør
damage: beskadig hærværk
repair: reparer reparation renover genopbyg genopret
pay: betal udbetal
debt: statsgæld forgæld gældskris gældspost
rich: rigest rigdom milliardær millionær velhaven
poor: fattig
hunger: hunger sulten fødevar
water: vandet vandst vandfor drikkevand
alcohol: alkohol spiritus beruset
house: huset huse bolig beboels
road: motorvej landevej gaden gader vejene
bridge: broen broer
car: bilen biler bilist bilulyk køretøj
town: byen byer bydel borgmest
village: landsby
farm: landbrug landmand landmænd bonde bønder
island: øen øerne øgrupp
coast: kyst kystvagt stranden strandene
sea: havet havene ocean farvand
river: flod søen søer
dam: dæmning
mountain: bjerg bjergk
forest: skov skovbr træer træet
animal: dyrene dyret hunde katte husdyr
rain: regnv regnfald skybrud nedbør
snow: sneen snefald snestorm snevejr
winter: vinter vintr
summer: sommer somre
night: natten nætter midnat
week: ugentlig
history: histori århundred
anniversary: årsdag jubilæ
young: ung ungdom teenage
old: ældre pension plejehjem
fast: hurtig hastighed
important: vigtig betydningsfuld
serious: alvor
difficult: svært svære vanskelig
expensive: dyrt dyrere dyreste
beautiful: smuk skønhed
heat: hedebølg varmebølg
dark: mørk mørklæg strømsvigt strømafbryd
internet: internet hjemmesid online netsted nettet
computer: computer software
hack: hack hacker cyber
data: data databesk personoplysning
science: videnskab forsker forskning
space: rumfart rumskib rumstation satellit månen
test: test eksperiment
drug: narko kokain heroin
medicine: medicin lægemid
cancer: kræftsyg kræften kræftb tumor svulst
heart: hjerte
birth: født fødsel fødsl gravid
funeral: begrav bisæt
memorial: mindesmærk mindehøjt mindelund mindedag monument
ceremony: ceremoni
king: konge dronning prins kronprins
flag: flag
people: statsborger borgere befolkning indbygger
crowd: menneskemæng folkemæng tusindvis
terror: terror ekstremis
hostage: gidsel gidsl kidnap bortfør
weapon: våbnene skydevåben kniv gevær pistol
spy: spion
diplomat: diplomat ambassad
ally: allier alliance
partner: partner samarbejdspartner
rival: rival modstander konkurrent
opposition: opposition
party: koalition
democracy: demokrati
dictator: diktator diktatur autoritær regime
independence: uafhængig suveræn selvstændighed
coup: statskup militærkup oprøret oprører rebel
invade: invader invasion besættel besatte
prisoner: fangerne fanger krigsfang
exchange: udveksl fangeudveksl
torture: tortur mishandl
rape: voldtæ voldtog voldtag seksuel
racism: racis diskrimin
equal: ligestil ligeværd
culture: kultur museum museet maleri kunstner
book: bog bøger forfatter
photo: foto fotogra billede
video: video
television: fjernsyn radioen radiok tv-avis
sport: sport idræt olymp atlet
goal: scorer scorede scoring målscor målmand
race: maraton cykelløb motorløb løbere
football: fodbold
fan: fans tilskuer tilhænger
tourist: turis ferie hotel rejsend
cargo: fragt container lastskib godst
port: havnen havneby
crew: besætning kaptajn pilot sømand sømænd
passenger: passager
engine: motoren motorer
defect: defekt
recall: tilbagekald
customer: kunde forbruger klient
brand: varemærk produkter produktet
shop: butik supermarked stormagasin varehus
profit: overskud indtjening profit omsætning
invest: invester fond
trade: handel eksport import
currency: valuta dollar euroen
bankrupt: konkurs insolven
owner: ejer ejendom
boss: chef direktør
founder: grundlægger grundlagde stifter
colleague: kolleg
wage: lønnen lønning lønstig
nurse: sygeplej ambulance
smoke: røgen røgudvik
pollution: foruren giftig
waste: affald skrald
nature: naturen naturbesk miljø dyreliv dyreart
mine: minearb minedrift kulmine kulkraft
gold: guld metal stålværk stålet
harvest: høst korn hvede afgrøde
fish: fisk fisker
meat: kød mælk
evacuate: evaku
shelter: telt hjemløs beskyttelsesrum herberg
alarm: alarm sirene
wall: muren murene hegn væggen
tunnel: tunnel
collapse: kollaps sammenstyrt
sink: synker synke sunket drukn forlis
blood: blod
face: ansigt
bullet: kugle projektil
body: kroppe ligene liget
majority: flertal majoritet
survey: meningsmål rundspørg spørgeskema
expert: ekspert analytiker
sign: underskr underteg
document: dokument arkiv
evidence: bevis
witness: vidne
lawyer: advokat jurist
appeal: ankesag anket ankede appell
fine: bøde erstatning
freed: løslad frigiv
suspect: mistænk mistanke
victim: offer ofre overlevende
crime: forbryd krimin
theft: tyveri stjal røveri indbrud
smuggle: smugl menneskehandel
massacre: massak folkedrab folkemord blodbad
resettle: deporter udvist udvisning fordriv
indigenous: urfolk urbefolk oprindelige-folk
colony: koloni
mediate: mægl
neutral: neutral
concession: kompromis
provoke: provok eskaler optrap
isolate: isoler
respect: respekten respekter respektf værdighed
insult: fornærm
mock: håner hånet hånlig latterlig
thank: takker takkede taknem
regret: fortryd fortrød
welcome: velkom
warm: varm
cool: kulde kølig kolde koldt
transfer: overfør transfer
fee: gebyr
stadium: stadion
medical: medicinsk lægelig
debut: debut
season: sæson
monopoly: monopol kartel konkurrencemyn
shareholder: aktionær
`;
