/** Polish. */
export const POLISH = `
congratulat: gratul pogratul
elect: wybor wybran
vote: glosowan glosow
president: prezydent
minister: minist
government: rzad
parliament: parlament sejm senat
win: wygra zwyciest
lose: przegra porazk
campaign: kampani kandydat
resign: rezygn dymisj
appoint: mianowan nomin powolan
dismiss: zwolnion odwolan
arrest: aresztow zatrzyma
charge: zarzut
trial: proces sad sedzi
sentence: skazan wiezien
police: policj
kill: zabi zabojs morders
die: zmar smier nie
wound: ranny rannych ranion
shoot: strzel strzelan
attack: atak zamach
bomb: bomb wybuch eksplozj
fire: pozar
earthquake: trzesien
flood: powodz burz huragan
crash: wypadek wypadk katastrof rozbi
aircraft: samolot
tanker: cystern tankow
airline: lot lotnisk lini
ship: statek prom lodz
train: pociag kolej
hospital: szpital lekarz pacjent
virus: wirus szczepion epidemi chorob
war: wojn konflikt
army: armi wojsk zolnierz
missile: rakiet pocisk dron
nuclear: jadrow nuklear atom
peace: pokoj rozejm zawieszen
talk: negocj rozmow rozmaw dialog
agreement: umow porozum traktat
sanction: sankcj
border: granic
refugee: uchodzc migrant azyl imigr
protest: protest demonstr
strike: strajk zwiazk
company: firm spolk koncern producent
share: akcj gield rynek rynk indeks
bank: bank kredyt
price: cen inflacj koszt
tax: podat budzet
job: prac pracowni
contract: kontrakt zamowien
sell: sprzeda
buy: kup zakup przejec fuzj
launch: zaprezentow premier wprowadz
build: budow zbudow
factory: fabryk zaklad produkcj
oil: rop gaz energi
climate: klimat ocieplen emisj
school: szkol uczni student nauczyciel uniwersytet
child: dzieck dzieci chlop dziewczyn
church: kosciol papiez
match: mecz final turniej mistrz tytul
team: druzyn zawodnik trener klub pilkarz
film: film aktor rezyser
music: muzyk piosenk album piosenkar koncert
award: nagrod
praise: pochwal odwag odwaz
criticis: krytyk potepi skrytykow
accuse: oskarz zarzuc
deny: zaprzecz dementi
threat: groz ostrze
promise: obiec obietn
apolog: przepros
visit: wizyt odwiedz
meet: spotka szczyt
call: telefon dzwoni zadzwon
letter: list depesz telegram
speech: przemow przemaw wystapien
interview: wywiad prasow dziennikarz
forum: forum konferencj sesj
ready: gotow
contact: kontakt relacj stosunk
trust: zaufa ufa
shame: wstyd hanb
attention: uwag zaslug
leader: przywodc lider szef
west: zachod
spokesman: rzeczni
report: raport media doniesien
help: pomoc wsparci
law: ustaw zakaz reform
scandal: skandal korupcj oszust
investigat: sledztw dochodzen
delay: opozn przeloz
record: rekord wzrost
fall: spad ciec
crisis: kryzys recesj
behave: zachowani zachowyw
impress: wrażeni imponuj zaimponow
man: mężczyz męsk
woman: kobiet
parent: ojciec ojca ojcem matk rodzic
sibling: brat bracia braci siostr rodzeńst
wife: żona żony małżeń ślub rozwód
friend: przyjaci przyjació przyjaźń
enemy: wróg wrogo
neighbour: sąsiad sąsied
fear: strach obaw obawia przestrasz boją
hope: nadziej optymist optymizm
anger: gniew złość wściek oburz rozgniew
joy: radość radoś szczęśliw ciesz świętow
grief: żałob smutek smutk rozpacz
shock: szok szokuj zszokow zaskocz zdziw
love: miłość miłości kocha zakoch ukochan
hate: nienawi
laugh: śmiech śmieje śmieją żart żartow
weep: płacz łzy łzach popłak rozpłak
wait: czeka zaczeka poczeka
return: wróci powrót powróc wraca
leave: opuści opuszcz odszedł odejś wyjecha
persecute: prześlad nęka szykan mobbing
block: zablok blokow blokuj blokad uniemożliw
secret: tajem tajny tajne ukryt ukryw
silence: cisza ciszy milcz przemilcz
answer: odpowiedź odpowiedzi odpowiedzia
question: pytani pytań zapyta
invite: zapros zaprasz gość gości
refuse: odmów odmaw odrzuc
decide: decyz zdecyd postanow
plan: planuj planow plany zaplan
try: próbow próbuj próba spróbow usiłow
fail: niepowodz fiask zawiódł nie-udało
mistake: błąd błęd pomyłk omył
truth: prawda prawdy prawdę prawdziw
lie: kłam kłamst kłamał okłam
guilt: winny winni winnych winnego
innocent: niewinn uniewinn
responsible: odpowiedzialn
duty: obowiązek obowiązk zobowiąz
rights: praw-człowieka prawa-człowieka
freedom: wolność wolnoś wyzwol
justice: sprawiedliw niesprawiedliw
power: potężn potęg
strong: siln silniej umocni wzmocn
weak: słab słabsz osłab
danger: niebezpiecz ryzyk groźn
safety: bezpiecz zabezpiecz ochron chroni
rescue: ratow uratow ratun ratuj ocal
missing: zagin znikn znik
discover: odkry wykry
destroy: zniszcz niszcz zrujn wyburz zburz
damage: uszkodz szkody szkód
repair: naprawa naprawi naprawy remont odbudow
pay: płaci zapłac płatn wypłat opłac
debt: zadłuż dłużnik długów długu
rich: bogat bogac miliarder milioner
poor: bied ubog ubóst
hunger: głód głodow żywnoś jedzen
water: woda wody wodę wodn
alcohol: alkohol pijan piwo nietrzeź wódk
house: dom mieszkania mieszkaniu mieszkanio
road: drodze drogow autostrad ulic szos
bridge: most
car: samoch kierowc pojazd auta
town: miast mieście miejsk burmist
village: wsi wiosk wiejsk
farm: rolnik rolnic farm
island: wysp
coast: wybrzeż plaż brzeg
sea: morze morza morzu morsk ocean
river: rzeka rzeki rzekę rzece jezior
dam: zapora zapory tama tamy
mountain: góry górach górsk
forest: lasu lasy lasów leśn drzew
animal: zwierz psa psy kota koty
rain: deszcz ulew opady opadów
snow: śnieg śnież oblodz gołoled
winter: zima zimy zimie zimow
summer: lato latem
night: noc nocn nocy
week: tygodnik cotygodn
history: histor stuleci
anniversary: rocznic jubile
young: młod młodzie młodsz nastol
old: emeryt staruszk sędziw
fast: szybk prędkoś
important: ważn ważniej istotn
serious: poważn
difficult: trudn
expensive: drożs droże kosztown drogie
beautiful: piękn
heat: upał gorąc
dark: ciemn ciemnoś mrok blackout
internet: internet online witryn
computer: komputer oprogramow laptop
hack: haker cyber
data: danych danymi prywatnoś
science: nauk naukow badacz
space: kosmo kosmi satelit księżyc
test: test testow eksperyment
drug: narko kokain heroin
medicine: leki leków lekarstw tabletk leczeni
cancer: raka rakiem onkolog nowotw
heart: serc sercow zawał kardio
birth: urodz narodz ciąża ciąży poród
funeral: pogrzeb pochow pochówk
memorial: pomnik upamięt monument
ceremony: ceremon uroczyst
king: król królow królew księżn książę
flag: flag
people: obywatel ludnoś mieszkańc mieszkaniec
crowd: tłumy tłumów tłumu
terror: terror ekstremis
hostage: zakładnik porwa uprowadz
weapon: karabin pistolet nożem uzbrojon broni-palnej
spy: szpieg
diplomat: dyplomat ambasad
ally: sojusz
partner: partner
rival: rywal przeciwnik
opposition: opozyc
party: koalic
democracy: demokra
dictator: dyktator dyktatur autorytar reżim
independence: niepodleg niezależn suweren
coup: zamach-stanu pucz rebeli bunt
invade: inwaz najecha najeźd okupac okupow
prisoner: więźni jeńc osadzon
exchange: wymian
torture: tortur pobit pobici znęca maltret
rape: gwałc zgwałc gwałtu seksual
racism: rasis rasow dyskrymin ksenofob
equal: równoś nierównoś równoupr
culture: kultur muze muzeal malarz
book: książk książek powieś pisarz pisark
photo: zdjęci zdjęć fotogr
video: wideo video nagrani
television: telewiz telewidz radiow
sport: sport olimpi lekkoatlet
goal: gol bramk bramek
race: wyścig maraton biegacz
football: piłkar futbol
fan: kibic kibol fani fanów
tourist: turys hotel urlop wczas wakac
cargo: ładunk ładunek kontener fracht
port: portow przystań nabrzeż
crew: załog marynarz kapitan piloci pilota
passenger: pasażer
engine: silnik
defect: wadliw usterk awari defekt
customer: klient konsumen nabywc
brand: produkt markow
shop: sklep supermark hipermark
profit: zyski zysków przychod dochodów
invest: inwest fundusz
trade: handel handlow eksport import
currency: walut dolar złotych złotów
bankrupt: bankru zbankru upadłoś niewypłac
owner: właścic własnoś nieruchom
boss: dyrekt prezes
founder: założyc współzałoż
colleague: współpracownik kolega kolegów
wage: pensj wynagrodz zarobk
nurse: pielęgniar karetk ambulans
smoke: dym zadymi
pollution: zanieczysz skażen toksycz smog
waste: odpady odpadów odpadami śmieci wysypisk
nature: przyrod środowisk natura natury
mine: kopaln górnik górnic węgiel węgla
gold: złoto złota metal stalow
harvest: zbiory żniw zboż pszenic plony
fish: ryb rybak rybac rybołów
meat: mięso mięsa mięsn mleko mleka
evacuate: ewaku
shelter: schron namiot bezdom
alarm: alarm syren
wall: ścian muru murem ogrodz
tunnel: tunel
collapse: zawali zawalen runę runął
sink: zaton uton zatop
blood: krwi krwią krwaw krwot
face: twarz
bullet: naboj naboi
body: ciało ciała zwłok
majority: większoś
survey: sondaż ankiet
expert: ekspert analityk specjalist
sign: podpis
document: dokument archiw
evidence: dowody dowodów dowodem
witness: świadek świadk
lawyer: adwok prawnik mecenas
appeal: apelac kasac zażalen
fine: grzywn odszkodow
freed: uwoln wypuszcz
suspect: podejrz
victim: ofiar ocalał poszkodow
crime: przestęp zbrodn kryminal
theft: kradz skrad ukrad złodziej rabun
smuggle: przemyt przemyc
massacre: masakr ludobój rzezi
resettle: deport wydalen przesiedl wysiedl
indigenous: rdzenn plemi
colony: kolonial koloniz
mediate: mediac mediator mediow pośrednic
neutral: neutral
concession: ustępst kompromis
provoke: prowok sprowok eskal
isolate: izolac izolow odizol
respect: szacunek godnoś poszanow
insult: obraźliw zniewag znieważ
mock: kpin drwi wyśmi szydz
thank: podzięk dziękuj dziękow wdzięcz
regret: żałuj żałow ubolew
welcome: powita przywit
warm: ciepł ociepl
cool: zimn chłod mroz ochłodz
transfer: transfer
fee: opłat honorar
stadium: stadion
medical: medycz medyk medycyn
debut: debiut
season: sezon
monopoly: monopol antymonopol konkurenc
shareholder: akcjonariusz udziałow
`;
