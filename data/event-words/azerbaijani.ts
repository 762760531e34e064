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
`;
