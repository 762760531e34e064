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
`;
