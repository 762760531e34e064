/** Slovak. */
export const SLOVAK = `
congratulat: blahožel zablahožel gratul zagratul
elect: voľb voľby voľbách voľbami zvolen zvolil
vote: hlasovan volič
president: prezident
minister: minister ministr
government: vláda vlády vláde vládu vládn
parliament: parlament senát kongres snem
win: víťaz víťazstv vyhral zvíťaz
lose: prehra prehral poráž porážk
campaign: kampaň kampane kandidát
resign: odstúp demisi rezign
appoint: vymenova nominov
dismiss: odvolan prepust odvolal
arrest: zatkl zatknut zadrža zadržan
charge: obžalov obvinen obžalob
trial: súd súdu súde súdn sudca sudky proces
sentence: odsúden väzen väzn rozsudok trest
police: polici policajt
kill: zabit zabil vražd zavražd
die: zomre zomrel mŕtv smrť smrti úmrti zahynu
wound: zranen zranil
shoot: streľb strelec postrel zastrel
attack: útok útoku útočn zaútočil atentát
bomb: bomb bombov výbuch explóz
fire: požiar
earthquake: zemetras
flood: povod povodn búrk hurikán
crash: nehod havári zrútil zrážk
aircraft: lietadl letún
tanker: tanker cistern
airline: letisk leteck aerolín
ship: loď lode trajekt
train: vlak vlaku železni
hospital: nemocnic lekár pacient
virus: vírus vakcín očkovan epidémi choroba
war: vojn vojna vojny konflikt
army: armád vojak vojsk vojensk
missile: raket dron
nuclear: jadrov atómov
peace: mierov prímeri
talk: rokovan rozhovor dialóg rokova
agreement: dohod dohoda dohody zmluv
sanction: sankci embarg
border: hranic
refugee: utečen migrant azyl
protest: protest demonštr
strike: štrajk odbory odborár
company: spoločnos firma firmy koncern výrobc
share: akcie akcií burz burza trhu
bank: banka banky bánk úrok úver
price: ceny cien infláci
tax: rozpoč clo daňov
job: zamestnan pracovník prepúšťan
contract: kontrakt zákazk objednávk
sell: predaj preda
buy: kúpi kúpil kúpa nákup prevzati fúzi
launch: predstavil
build: stavb výstavb
factory: továr závod výrob
oil: ropa ropy plyn plynu energi
climate: klimat otepľov emisi
school: škol škola školy študent učiteľ univerzit žiak
child: dieťa detí chlapec dievča
church: cirkev cirkv pápež kostol
match: zápas finále turnaj majster titul
team: hráč tréner klub
film: film filmu herec režisér
music: hudb pieseň piesne album spevá koncert
award: ocenen
praise: chváli pochváli odváž odvah
criticis: kritik kritiz odsúdil
accuse: obvini obvinil obviňuj
deny: popre poprel popiera dementov vyvrát
threat: hrozb hrozí varova vyhráž
promise: sľub sľúbil prisľúbil
apolog: ospravedln
visit: návštev navštív
meet: stretn stretnut schôdz summit samit
call: telefón volal zavolal
letter: list listu telegram
speech: prejavu príhovor prejave prejavom
interview: interview novinár tlačov
forum: fórum fóra fóre konferenc zasadn
ready: priprav ochot
contact: kontakt vzťah
trust: dôver dôvera
shame: hanb hanba
attention: pozornos zaslúž
leader: líder vodca vodcov
west: západ západn
spokesman: hovorc hovorca hovorky
report: správa správy médiá médií
help: pomoc podpor
law: zákon zákaz reform
scandal: škandál korupc podvod
investigat: vyšetr
delay: odloži odklad meška
record: rekord nárast
fall: pokles prepad
crisis: kríz kríza krízy recesi
`;
