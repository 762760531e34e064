/** Azerbaijani. */
export const AZERBAIJANI = `
congratulat: təbrik
elect: seçki seçil prezidentliy
vote: səsver seçici
president: prezident
minister: nazir naziri naziril
government: hökumət administras
parliament: parlament konqres senat
win: qələbə qalib
lose: məğlub məğlubiyy uduzdu
campaign: kampaniy namizəd namizədi
resign: istefa
appoint: təyin
dismiss: işdən
arrest: həbs saxlanıl
charge: ittiham prokuror
trial: məhkəm
sentence: məhkum
police: polis polisi
kill: öldür öldürül qətl
die: ölüm ölümü həlak vəfat
wound: yaralan yaralı yaralılar
shoot: atəş atəşə güllə güllələn
attack: hücum qəsd qəsdi
bomb: bomba partlayış partlad
fire: yanğın
earthquake: zəlzələ
flood: daşqın qasırğa tufan
crash: qəza qəzaya qəzası
aircraft: təyyar helikopt vertolyot
tanker: tanker
airline: aviaşirk aeroport
ship: gəmi gəmisi
train: dəmiryol qatarın
hospital: xəstəx xəstələr
virus: virus peyvənd pandem epidem
war: müharib döyüş münaqiş
army: ordu ordusu əsgər qoşun
missile: raket dron pilotsuz
nuclear: nüvə nüvəs
peace: sülh atəşkəs
talk: danışıq dialoq
agreement: saziş razılaş müqavil
sanction: sanksiy
border: sərhəd
refugee: qaçqın miqrant sığınac
protest: etiraz mitinq
strike: tətil
company: şirkət
share: səhm birja
bank: bank banka bankı
price: qiymət inflyas
tax: vergi büdcə gömrük
job: işçi işçil işsiz
contract: kontrakt sifariş
sell: satış satıl satdı
buy: alqı birləşm
launch: təqdim
build: tikinti tikil inşa
factory: zavod fabrik istehsal
oil: neft nefti enerji
climate: iqlim istiləş
school: məktəb şagird müəllim tələbə universit
child: uşaq oğlan
church: kilsə
match: final çempion turnir
team: komanda futbolçu məşqçi klub klubu
film: film filmi aktyor rejissor
music: musiqi mahnı müğənni konsert albom
award: mükafat
praise: təriflə cəsar cəsur cəsarət
criticis: tənqid qınadı
accuse: günahland
deny: təkzib inkar rədd
threat: hədə hədələ xəbərdar
promise: vəd vədi
apolog: üzr üzrxahl
visit: səfər
meet: görüş sammit
call: zəng zəngi telefon
letter: məktub teleqram
speech: nitq çıxış
interview: müsahibə jurnalist mətbuat
forum: forum konfrans iclas
ready: hazırdı hazırıq hazıram hazırlıq
contact: münasibətlə əlaqə əlaqələr təmas
trust: etimad etibar güvən
shame: ayıb utan utanc
attention: diqqət layiq
leader: lider başçı rəhbər
west: qərb
spokesman: sözçü
report: media şayiə
help: yardım kömək dəstək
law: qanun qadağa islahat
scandal: qalmaqal korrups rüşvət
investigat: araşdır istintaq
delay: təxirə gecik
record: rekord artım artdı
fall: azalma azaldı
crisis: böhran
behave: davranış davran rəftar
impress: təəssürat heyran
man: kişi kişilər
woman: qadın
parent: valideyn anası atası ananın atanın
sibling: qardaş bacısı bacılar
wife: evlən evlilik nikah boşan arvad toyu
friend: dost dostlar dostluq
enemy: düşmən ədavət
neighbour: qonşu
fear: qorxu qorxur qorxud narahat vahimə
hope: ümid ümidvar nikbin
anger: qəzəb hirslə əsəbi hiddət
joy: sevinc sevinir xoşbəxt
grief: kədər matəm hüzn yas
shock: şok şoka heyrət sürpriz təəccüb
love: sevgi məhəbbət eşq
hate: nifrət
laugh: güldü gülüş zarafat
weep: ağladı ağlay göz-yaş
wait: gözləyir gözləy gözlədi
return: qayıt qayıd qaytar
leave: tərk ayrıldı
persecute: təqib zorakı
block: blok blokla blokad mühasir əngəl mane
secret: gizli gizlə gizlət məxfi sirr
silence: sükut susur susdu
answer: cavab cavabla
question: sual sualı suallar
invite: dəvət qonaq qonaqlar
refuse: imtina
decide: qərar qərara qərarı
plan: plan planı planla planlaş
try: cəhd çalış
fail: uğursuz
mistake: səhv səhvlər yanlış
truth: həqiqət
lie: yalan yalanç
guilt: günah günahkar təqsirk
innocent: günahsız bəraət
responsible: məsul məsuliyyət
duty: öhdəlik borclu
rights: hüquqları insan-hüquq hüquqlar
freedom: azad azadlıq azadlığ
justice: ədalət
power: qüdrət
strong: güclü güclən
weak: zəif
danger: təhlükə risk risklər
safety: təhlükəsiz qoruma qorun mühafiz
rescue: xilas xilaset
missing: itkin yoxa-çıx yoxa
discover: kəşf kəşfi
destroy: dağıd dağıl məhv viran
damage: ziyan zərər xəsarət
repair: təmir bərpa
pay: ödəniş ödədi ödəyir ödəmə ödəyə
debt: borc borcu borclar
rich: zəngin milyarder milyoner varlı sərvət
poor: yoxsul kasıb
hunger: aclıq ərzaq qida
water: suyu suyun suya sular
alcohol: alkoqol sərxoş araq pivə spirtli
house: mənzil evi evlər evin evdə
road: küçə yolu yolunda yollar magistral
bridge: körpü
car: avtomobil maşın sürücü
town: şəhər meri mer bələdiyyə
village: kənd kəndi
farm: fermer kəndli
island: ada adası adalar
coast: sahil çimərlik
sea: dəniz okean
river: çay çayı gölü
dam: bənd bəndi anbarı
mountain: dağı dağlar dağda
forest: meşə ağac
animal: heyvan pişik itlər
rain: yağış leysan
snow: qar qarlı buz buzlu
winter: qış qışda qışın
summer: yay yayda
night: gecə gecəyarı
week: həftə
history: tarix tarixi
anniversary: ildönüm yubiley
young: gənc gənclər yeniyetmə
old: qoca yaşlı pensiya pensiyaçı təqaüd
fast: sürət sürətli sürətlə
important: mühüm əhəmiyyət vacib
serious: ciddi
difficult: çətin çətinlik
expensive: bahalı bahalaş
beautiful: gözəl
heat: istilər qızmar bürkü
dark: qaranlıq
internet: internet saytı saytın
computer: kompüter proqram-təm
hack: haker kiber
data: məlumat-baz verilən
science: elm elmi alim alimlər tədqiqatçı
space: kosmos kosmik peyk
test: test testlər sınaq
drug: narkotik kokain
medicine: dərman müalicə
cancer: xərçəng şiş
heart: ürək ürəyi
birth: doğul hamilə doğum
funeral: dəfn cənazə
memorial: abidə xatirə anım
ceremony: mərasim
king: kral kralı kraliça şahzadə
flag: bayraq bayrağ
people: vətəndaş əhali sakin sakinlər
crowd: izdiham kütlə
terror: terror ekstremist
hostage: girov girovlar qaçırıl oğurlanıb-ad
weapon: silah silahlar tüfəng bıçaq
spy: casus casusluq agentura
diplomat: diplomat səfir səfirlik
ally: müttəfiq
partner: tərəfdaş partnyor
rival: rəqib
opposition: müxalif
party: koalis
democracy: demokrat
dictator: diktat avtorit rejim
independence: müstəqil suveren
coup: çevriliş üsyan qiyam
invade: işğal soxul
prisoner: məhbus dustaq əsir
exchange: mübadilə dəyişdir
torture: işgəncə döyülüb döyüb
rape: zorla zorlama cinsi
racism: irqçi ayrı-seçk
equal: bərabər
culture: mədəni mədəniyyət muzey
book: kitab yazıçı müəllif
photo: foto fotolar şəkil şəkli
video: video videogör
television: televiz radio
sport: idman idmançı olimpiy atlet
goal: qol qolu qolla
race: qaçış marafon yürüş
football: futbol
fan: azarkeş tamaşaçı
tourist: turist turizm otel mehmanxana
cargo: yük yükü konteyner
port: liman
crew: heyəti-üz pilot kapitan ekipaj dənizçi
passenger: sərnişin
engine: mühərrik motor
defect: nasaz qüsur
customer: müştəri istehlak alıcı
brand: brend məhsul
shop: mağaza supermarket dükan
profit: mənfəət qazanc gəlir
invest: investis sərmayə fond fondu
trade: ticarət ixrac idxal
currency: valyuta dollar avro manat
bankrupt: iflas müflis
owner: sahibi sahiblər mülkiy
boss: direktor
founder: təsisçi qurucu
colleague: həmkar
wage: maaş əməkhaqq əmək-haqq
nurse: tibb-bac feldşer təcili-yard
smoke: tüstü siqaret
pollution: çirklən zəhərli zəhərlən
waste: tullantı zibil
nature: təbiət ətraf-müh ekoloji
mine: mədən mədənçi kömür
gold: qızıl metal polad
harvest: məhsul-yığ taxıl buğda biçin
fish: balıq balığ
meat: əti süd südü
evacuate: evaku təxliyə
shelter: sığınacaq çadır evsiz
alarm: həyəcan siren
wall: divar hasar
tunnel: tunel
collapse: çökdü çökmə uçdu uçub uçqun
sink: batdı batıb boğul
blood: qan qanı qanlı
face: üzü sifət
body: meyit cəsəd
majority: əksəriyyət çoxluq
survey: sorğu rəy-sor
expert: ekspert analitik mütəxəssis
sign: imza imzala
document: sənəd arxiv
evidence: sübut dəlil
witness: şahid
lawyer: vəkil hüquqşünas
appeal: apelyasiya şikayət
fine: cərimə kompensasiya təzminat
freed: azadlığa
suspect: şübhəli
victim: qurban qurbanlar zərərçək
crime: cinayət
theft: oğurla oğurluq oğru quldur soyğun
smuggle: qaçaqmal
massacre: qırğın soyqırım
resettle: deport sürgün
indigenous: yerli-xalq qəbilə tayfa
colony: müstəmləkə
mediate: vasitəçi
neutral: neytral bitərəf
concession: güzəşt kompromis
provoke: təxribat provok eskal
isolate: təcrid
respect: hörmət ehtiram ləyaqət
insult: təhqir
mock: lağ istehza məsxərə
thank: təşəkkür minnətdar
regret: təəssüf peşman
welcome: salamla
warm: isti istilik
cool: soyuq
transfer: transfer köçür
stadium: stadion
medical: tibbi tibb
debut: debüt
season: mövsüm
monopoly: inhisar monopol rəqabət
shareholder: səhmdar
`;
