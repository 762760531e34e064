/** Turkish. */
export const TURKISH = `
congratulat: tebrik kutla
elect: secim
vote: oy oylama
president: cumhurbaskan baskan
minister: bakan
government: hukumet
parliament: parlament meclis
win: zafer kazan
lose: yenilgi kaybet
campaign: kampanya aday
resign: istifa
appoint: atandi atama
dismiss: gorevden
arrest: tutuklan gozalt
charge: suclan iddianame
trial: mahkeme dava yargic
sentence: hapis mahkum ceza
police: polis
kill: oldur cinayet
die: oldu olum hayatini
wound: yarala
shoot: silahli ates
attack: saldiri suikast
bomb: bomba patlama
fire: yangin
earthquake: deprem
flood: sel firtina kasirga
crash: kaza dustu
aircraft: ucak
tanker: tanker yakit
airline: ucus havalimani havayol
ship: gemi tekne
train: tren demiryol
hospital: hastane doktor hasta
virus: virus asi salgin hastalik
war: savas catisma
army: ordu asker
missile: fuze roket insansiz
nuclear: nukleer atom
peace: baris ateskes
talk: muzakere gorusme diyalog
agreement: anlasma
sanction: yaptirim
border: sinir
refugee: multeci gocmen siginma
protest: protesto gosteri
strike: grev sendika
company: sirket firma uretici
share: hisse borsa piyasa endeks
bank: banka kredi
price: fiyat enflasyon maliyet
tax: vergi butce gumruk
job: isci istihdam
contract: sozlesme siparis
sell: satis satti
buy: satin devral birlesme
launch: tanit piyasaya cikar
build: insa yapim
factory: fabrika uretim
oil: petrol gaz enerji
climate: iklim isinma emisyon
school: okul ogrenci ogretmen universite
child: cocuk bebek
church: kilise papa
match: mac final turnuva sampiyon
team: takim teknik kulup
film: film oyuncu yonetmen
music: muzik sarki album konser
award: odul
praise: ovdu cesur cesaret
criticis: elestir kina
accuse: suclad sucla
deny: yalanla reddet
threat: tehdit uyar
promise: soz vaat
apolog: ozur
visit: ziyaret
meet: toplanti zirve
call: telefon ara
letter: mektup telgraf mesaj
speech: konusma
interview: roportaj basin gazeteci
forum: forum konferans oturum
ready: hazir
contact: temas iliski
trust: guven
shame: utanc ayip
attention: dikkat hak
leader: lider
west: bati
spokesman: sozcu
report: rapor medya iddia
help: yardim destek
law: yasa yasak reform
scandal: skandal yolsuzluk dolandiric
investigat: sorustur
delay: gecik ertele
record: rekor artis
fall: dusus geriled kesinti
crisis: kriz durgun
behave: davranış davrandı davranıy tavır tavrı
impress: etkileyici hayran-bırak
man: erkek erkeğ adam
woman: kadın
parent: anne babası babanın ebeveyn
sibling: kardeş ağabey abla
wife: evlen evlilik nikah boşan düğün
friend: arkadaş dost
enemy: düşman husumet
neighbour: komşu
fear: korku korktu korkut endişe kaygı
hope: umut umud iyimser umuyor
anger: öfke öfkel kızgın sinirlen
joy: sevinç sevindi mutlu kutlama kutlad
grief: üzünt keder hüzün matem üzgün
shock: şok şoke şaşkın şaşır sürpriz
love: sevgi
hate: nefret
laugh: güldü gülme kahkaha şaka espri
weep: ağlad ağlam ağlay gözyaş
wait: bekleyiş bekledi bekleyen bekletil
return: geri-dön döndü iade
leave: ayrıl terk
persecute: taciz zulüm zorba
block: engelle abluka önledi önlen
secret: gizli gizle sakla
silence: sessiz suskun sustu
answer: yanıt cevap cevab
question: sorusu sorular soruya sordu
invite: davet konuk misafir
refuse: reddedi geri-çevir
decide: kararı karara kararlaşt karar-ver karar-al
plan: plan planla tasarla
try: denedi teşebbüs
fail: başarısız
mistake: hatası hatalı hatalar yanlış yanılg
truth: gerçeği gerçekler hakikat
lie: yalancı yalanı yalan-söyl
guilt: suçlu
innocent: masum beraat suçsuz
responsible: sorumlu
duty: yükümlü vazife
rights: insan-hak haklarını hakları
freedom: özgürlü özgürleş
justice: adalet
strong: güçlü güçlen
weak: zayıf güçsüz
danger: tehlike risk riskler
safety: güvenli koruma koruya korun
rescue: kurtar
missing: kaybol
discover: keşfe keşfi
destroy: yıkım yıktı tahrip imha yok-ett
damage: hasar zarar
repair: onarım onarıl onard tamir restoras
pay: ödeme ödedi ödendi ödenec ödüyor
debt: borç borçla
rich: zengin milyarder milyoner servet
poor: yoksul fakir
hunger: açlık kıtlık gıda yiyecek
water: suyu sular
alcohol: alkol şarap şarab sarhoş
house: evin evde evler konut apartman
road: karayol otoyol cadde sokak sokağ
bridge: köprü
car: otomobil araba araçlar sürücü
town: belediye şehir şehri kent ilçe
village: köyde köyünd köylü köyler
farm: çiftçi çiftli tarım tarla
island: adası adalar
coast: sahil plaj kıyısı kıyılar kıyıya
sea: denizi denize denizd okyanus
river: nehir nehri ırmak gölet
dam: baraj
mountain: dağla dağın dağcı
forest: orman ağaç
animal: hayvan köpek köpeğ kedi
rain: yağmur yağış sağanak
snow: kar-yağ buzlan buzul
winter: kış-ayl kış-mevsim
summer: yaz-ayl yaz-tatil yaz-mevsim
night: gece
week: haftalık
history: tarihçi tarihsel yüzyıl
anniversary: yıldönüm yıl-dönüm
young: genç gençler gençli
old: yaşlı emekli
fast: hızlı hızla süratl
important: önemli
serious: ciddi
difficult: zorlu zorlaş güçlük
expensive: pahalı
beautiful: güzel
heat: sıcak sıcağ
dark: karanlı
internet: internet çevrimiçi web-site
computer: bilgisayar yazılım
hack: siber hacker hackle
data: veriler verisi kişisel-veri
science: bilim araştırmac
space: uzay uydular uydusu astronot
test: test testle
drug: uyuşturucu kokain eroin
medicine: ilaç ilaçla tedavi
cancer: kanser tümör
heart: kalp kalb
birth: doğum doğdu hamile gebeli
funeral: cenaze defned toprağa-ver
memorial: anıt anma anıldı
ceremony: tören
king: kral kraliç kraliy prenses veliaht
flag: bayrağ bayraklar
people: vatandaş nüfus yurttaş
crowd: kalabalı binlerce
terror: terör
hostage: rehin kaçırıld alıkon alıkoy
weapon: silah bıçak tüfek tabanca
spy: casus
diplomat: diplomat büyükelçi konsolos elçilik
ally: müttefik ittifak
partner: ortağ ortaklı
rival: rakip rakib
opposition: muhalefet muhalif
party: koalisyon
democracy: demokra
dictator: diktatör otoriter rejim
independence: bağımsız egemen
coup: darbe isyan ayaklan
invade: işgal istila
prisoner: tutsak esir hükümlü
exchange: takas
torture: işkence istismar
rape: tecavüz cinsel
racism: ırkçı ayrımc
equal: eşit
culture: kültür müze
book: kitap kitab yazar romancı
photo: fotoğraf
video: video görüntü
television: televizyon radyosu canlı-yay
sport: spor sporcu olimpi atlet golf
goal: gol golcü skor
race: yarış maraton koşucu
football: futbol
fan: taraftar seyirci
tourist: turist turizm otel tatil seyahat
cargo: kargo yük-gemi
port: liman
crew: mürettebat pilot kaptan denizci
passenger: yolcu
engine: motoru motorlu motorla
defect: arıza kusur
recall: geri-çağ
customer: müşteri tüketici
brand: marka ürün ürünle
shop: mağaza dükkan market süpermarket
profit: kazanç hasılat cirosu
invest: yatırım
trade: ticaret ihracat ithalat
currency: dolar euro döviz sterlin avro
bankrupt: iflas konkordato
owner: sahibi mülkiyet
boss: patron yönetici ceo
founder: kurucu
colleague: meslektaş
wage: maaş asgari-ücret
nurse: hemşire ambulans paramedik
smoke: duman
pollution: kirlil kirlet kirlen zehirli
waste: atık çöpl
nature: doğaya doğayı çevreci ekosistem
mine: maden kömür
gold: gram-altın altın-fiyat çelik metal
harvest: hasat buğday tahıl
fish: balıkçı balığ balıklar
meat: kırmızı-et süt
evacuate: boşaltıl
shelter: çadır barınak barınma evsiz sığınak
alarm: alarm siren
wall: duvar
tunnel: tünel
collapse: çöktü çökme çöken göçük çöküş
sink: battı batan boğul alabora
blood: kanlı kanama kan-kayb kan-bağış
bullet: kurşun mermi
body: ceset cesed naaş
majority: çoğunlu
survey: anket
expert: uzman analist
sign: imza
document: belgeler belgesi belgeyi arşiv evrak
evidence: kanıt delil
witness: tanık şahit
lawyer: avukat
appeal: istinaf temyiz
fine: para-ceza tazminat
freed: serbest-bır serbest-kal
suspect: şüpheli zanlı
victim: mağdur kurbanlar depremzede
crime: suç suçlar
theft: hırsız çalınt soygun gasp
smuggle: kaçakç
massacre: katliam soykırım
resettle: sınır-dışı sürgün
indigenous: kabile aşiret yerli-halk
colony: sömürge koloni
mediate: arabulu aracılı
neutral: tarafsız
concession: taviz uzlaş
provoke: provok kışkırt
isolate: tecrit izole
respect: saygı
insult: hakaret aşağıla
mock: dalga-geç alay-et alaycı
thank: teşekkür minnet şükran
regret: pişman
welcome: hoş-geld memnuniyetle-karş
warm: ılıman
cool: soğuk soğuğ
transfer: transfer
fee: bonservis
stadium: stadyum stadı
medical: tıbbi
season: sezon mevsim
monopoly: rekabet kartel tekelleş
shareholder: hissedar
`;
