/** Lithuanian. */
export const LITHUANIAN = `
congratulat: pasveikin sveikin
elect: rinkim išrink perrink išrin
vote: balsav balsuo balsų rinkėj
president: prezident
minister: ministr premjer
government: vyriausyb administracij
parliament: parlament seimas seimo kongres senat
win: pergal laimėj nugalėj
lose: pralaim
campaign: kampanij kandidat
resign: atsistatyd
appoint: paskyr paskirt
dismiss: atleid atleist
arrest: suėmė suimt sulaik arešt
charge: prokuror inkriminuo
trial: teism teisėj
sentence: nuteis nuosprend įkalin kalėjim
police: policij
kill: nužud žudyn
die: mirė mirt mirus žuvo žuvus
wound: sužeist sužeid
shoot: šaudym šaudyn nušov peršov
attack: atak išpuol pasikėsin atentat antpuol užpuol
bomb: bomb sprog sprogdin
fire: gaisr
earthquake: drebėjim
flood: potvyn audra uragan
crash: avarij katastrof sudužo
aircraft: lėktuv sraigtaspar orlaiv
tanker: tanklaiv cistern
airline: avialin aviakompan
ship: laiv
train: traukin geležinkel
hospital: ligonin gydytoj pacient
virus: virus vakcin pandemij epidemij
war: karas karo karui kariau konflikt
army: armij kariuomen kareiv pajėgos pajėgų
missile: raket dronas dronai dronų bepiloči
nuclear: branduol
peace: taika taikos taikai paliaub
talk: deryb derėt dialog pokalb pasikalb
agreement: susitarim sutart
sanction: sankcij
border: pasien
refugee: pabėgėl migrant prieglobs
protest: protest mitin
strike: streik
company: bendrov įmonė įmonės
share: akcinink birža biržos biržoje
bank: bankas banko palūkan
price: kaina kainos kainų infliac
tax: mokest mokesč biudžet muito muitų
job: darbuotoj nedarb
contract: kontrakt užsakym
sell: pardav parduo
buy: pirkim nupirk įsigij susijung
launch: pristat
build: statyb pastaty
factory: gamykl gamyb fabrik
oil: nafta naftos dujos dujų energij energet
climate: klimat atšilim
school: mokykl mokin student universit mokytoj
child: vaikas vaikai vaikų vaiko berniuk mergait
church: bažnyč popiež
match: rungtyn final čempion turnyr
team: komand žaidėj trener klub
film: film aktor režisier
music: muzik daina dainos dainin koncert album
award: apdovanoj premij
praise: gyrė pagyr drąsus drąsi drąsa drąsų
criticis: kritik pasmerk
accuse: kaltin apkaltin
deny: paneig neigia neigė
threat: grasin grėsm įspėj
promise: pažad žadėj
apolog: atsipraš
visit: vizit apsilank
meet: susitik viršūn
call: skambin paskamb telefon
letter: laišk telegram
speech: kreipim kalbėdam pasisak
interview: interviu žurnalist spaudos
forum: forum konferenc posėd
ready: pasireng pasiruoš
contact: santyk ryšiai ryšių ryšius kontakt
trust: pasitik
shame: gėda gėdin gėdos
attention: dėmes nusipeln
leader: lyder vadov
west: vakarų vakariet
spokesman: atstov
report: žiniaskl gandai gandų gandus
help: pagalb param
law: įstatym draudim reform
scandal: skandal korupc sukčiav kyšis kyšių
investigat: tyrim ištyr
delay: vėlav atidė
record: rekord augim padidėj
fall: sumažė krito
crisis: krizė krizės recesij
`;
