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
`;
