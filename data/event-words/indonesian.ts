/** Indonesian and Malay: prefixed verbs side by side with their roots. */
export const INDONESIAN = `
congratulat: selamat tahniah
elect: pemilihan pemilu pilpres terpilih terpilihnya dipilih keterpilih pilkada pilihan-raya
vote: suara memilih pemilih pemungutan mengundi pengundi
president: presiden kepresiden
minister: menteri kementeri
government: pemerintah pentadbiran
parliament: parlemen dpr kongres senat
win: menang kemenang memenang pemenang dimenang
lose: kalah kekalahan
campaign: kampanye kandidat calon capres
resign: mundur pengunduran letak-jawatan
appoint: ditunjuk menunjuk diangkat pengangkat dilantik
dismiss: dipecat memecat pemecatan diberhenti
arrest: ditangkap menangkap penangkap ditahan penahanan
charge: didakwa dakwaan mendakwa tersangka
trial: pengadilan sidang hakim persidangan mahkamah perbicaraan
sentence: divonis vonis penjara hukuman dihukum terpidana dipenjara
police: polisi kepolisian polis
kill: dibunuh membunuh pembunuh menewas maut
die: meninggal kematian wafat tewas
wound: terluka cedera
shoot: penembak menembak ditembak tembakan
attack: serangan menyerang diserang
bomb: bom pengeboman ledakan meledak
fire: kebakaran
earthquake: gempa
flood: banjir badai topan
crash: kecelakaan jatuhnya tabrakan kemalangan nahas
aircraft: pesawat penerbangan
tanker: tanker
airline: maskapai bandara lapangan-terbang
ship: kapal feri
train: kereta
hospital: dokter pasien hospital doktor pesakit
virus: virus vaksin epidemi wabah penyakit
war: perang peperangan konflik
army: tentara militer prajurit pasukan askar tentera
missile: rudal roket drone peluru-berpandu dron
nuclear: nuklir
peace: damai perdamaian gencatan
talk: perundingan dialog berunding berbicara negosiasi pembicaraan
agreement: perjanjian kesepakatan persetujuan
sanction: sanksi embargo
border: perbatasan sempadan
refugee: pengungsi imigran migran suaka pendatang
protest: protes demonstr unjuk
strike: mogok serikat
company: perusahaan produsen syarikat
share: saham bursa
bank: bank perbankan pinjaman
price: harga inflasi
tax: pajak anggaran tarif cukai belanjawan
job: pekerja karyawan buruh phk
contract: kontrak pesanan
sell: menjual penjualan dijual
buy: membeli pembelian dibeli akuisisi mengakuisisi merger pengambilalihan
launch: meluncur peluncuran diluncur pelancaran melancar
build: membangun pembangunan dibangun
factory: pabrik produksi kilang
oil: minyak gas energi
climate: iklim emisi pemanasan
school: sekolah siswa guru mahasiswa universitas pelajar
child: anak bocah bayi
church: gereja paus
match: pertandingan final turnamen juara kejohanan
team: pemain pelatih timnas klub jurulatih
film: film aktor aktris sutradara
music: musik lagu penyanyi album konser
award: penghargaan hadiah anugerah
praise: memuji pujian dipuji berani pemberani keberanian
criticis: mengkritik kritik mengecam kecaman membidas
accuse: menuduh tuduhan dituduh menuding
deny: membantah bantah dibantah menyangkal bantahan menolak nafi menafi menafikan dinafikan
threat: ancam ancaman mengancam memperingat peringat
promise: janji berjanji menjanji
apolog: maaf
visit: kunjung kunjungan mengunjung berkunjung
meet: bertemu pertemuan ktt
call: telepon menelepon menelefon telefon panggilan
letter: surat telegram pesan
speech: pidato berpidato ucapan berucap ucaptama
interview: wawancara wartawan jurnalis temubual pemberita
forum: forum konferensi
ready: bersedia kesiapan
contact: kontak hubungan
trust: kepercayaan percaya
shame: malu memalukan
attention: perhatian
leader: pemimpin kepala ketua
west: barat
spokesman: juru jubir jurucakap
report: laporan media rumor
help: bantuan membantu dukungan mendukung
law: larangan reformasi dilarang
scandal: skandal korupsi suap penipuan rasuah
investigat: penyelidik penyidik menyelidik siasatan menyiasat
delay: ditunda penundaan menunda ditangguh penangguhan
record: rekor kenaikan meningkat peningkatan
fall: turun penurunan anjlok pemangkasan
crisis: krisis resesi kegawatan
behave: perilaku tingkah kelakuan berperilaku
impress: terkesan mengesankan
man: pria lelaki laki-laki
woman: wanita perempuan
parent: ayah orangtua orang-tua ibunya
sibling: kakak adik
wife: istri suami menikah pernikahan bercerai
friend: teman sahabat berteman
enemy: musuh bermusuhan permusuhan
neighbour: tetangga
fear: takut ketakutan menakut
hope: harapan berharap mengharap optimis
anger: marah kemarahan geram murka
joy: gembira bahagia merayakan kegembiraan perayaan
grief: berduka belasungkawa kesedihan
shock: terkejut kaget mengejutkan
love: cinta mencintai kecintaan
hate: benci kebencian membenci
laugh: tertawa lelucon bercanda
weep: menangis tangis air-mata
wait: menunggu tunggu menanti
return: pulang kepulangan
leave: meninggalkan hengkang
persecute: perundung merundung bully
block: blokir memblokir menghalangi mencegah blokade
secret: rahasia merahasiakan sembunyi menyembunyikan
silence: bungkam keheningan membisu
answer: jawaban menjawab
question: pertanyaan bertanya menanyakan mempertanyakan
invite: mengundang diundang undangan tamu
refuse: penolakan ditolak
decide: memutuskan keputusan diputuskan
plan: rencana berencana merencanakan direncanakan
try: mencoba upaya berupaya
fail: gagal kegagalan
mistake: kesalahan keliru kekeliruan
truth: kebenaran
lie: bohong berbohong kebohongan pembohong dusta
guilt: bersalah
innocent: tak-bersalah tidak-bersalah
responsible: bertanggung tanggung-jawab pertanggungjawaban
duty: kewajiban
rights: hak-asasi hak-hak
freedom: kebebasan membebaskan pembebasan
justice: keadilan ketidakadilan
strong: kuat kekuatan memperkuat
weak: lemah melemah kelemahan pelemahan
danger: bahaya berbahaya membahayakan risiko berisiko
safety: keamanan keselamatan melindungi perlindungan
rescue: penyelamat menyelamatkan diselamatkan basarnas
missing: hilang menghilang
discover: menemukan penemuan ditemukan temuan
destroy: hancur menghancurkan kehancuran dihancurkan
damage: rusak kerusakan merusak
repair: perbaikan memperbaiki memulihkan renovasi
pay: membayar bayar pembayaran dibayar
debt: utang hutang
rich: kekayaan miliarder orang-kaya jutawan
poor: miskin kemiskinan
hunger: lapar kelaparan makanan
water: air
alcohol: alkohol mabuk miras minuman-keras
house: apartemen perumahan permukiman hunian
road: jalanan jalan-raya jalan-tol
bridge: jembatan
car: kendaraan sopir pengemudi
town: perkotaan walikota wali-kota kota-kota
village: pedesaan perdesaan kampung desa-desa
farm: petani pertanian
island: pulau kepulauan
coast: pantai pesisir
sea: laut samudra samudera perairan
river: sungai danau bengawan
dam: bendungan waduk tanggul
mountain: gunung pegunungan pendaki
forest: hutan pohon kehutanan
animal: hewan satwa binatang anjing kucing
rain: hujan
snow: salju
winter: musim-dingin
summer: musim-panas
night: malam tengah-malam
week: mingguan
history: sejarah bersejarah
anniversary: ulang-tahun hari-jadi
young: pemuda remaja anak-muda
old: lansia pensiun
fast: kecepatan cepat ngebut
important: penting
serious: serius parah
difficult: sulit kesulitan sukar
expensive: mahal termahal
beautiful: indah cantik keindahan kecantikan
heat: panas gelombang-panas
dark: kegelapan mati-lampu mati-listrik
internet: internet daring website online
computer: komputer perangkat-lunak software laptop
hack: hacker peretas meretas diretas
data: privasi data-pribadi data-data
science: ilmuwan ilmiah penelitian peneliti riset
space: antariksa satelit astronot luar-angkasa
test: pengujian uji-coba eksperimen menguji diuji
drug: narkoba narkotika kokain ganja
medicine: obat pengobatan perawatan
cancer: kanker tumor
heart: jantung
birth: lahir melahirkan kelahiran hamil kehamilan
funeral: pemakaman dimakamkan penguburan dikubur
memorial: mengenang monumen
ceremony: upacara seremoni
king: raja kerajaan pangeran permaisuri
flag: bendera
people: warga-negara penduduk populasi warganegara
crowd: kerumunan ribuan
terror: teror ekstremis
hostage: sandera disandera penculik menculik diculik
weapon: senjata senapan pistol pisau
spy: mata-mata spionase
diplomat: diplomat diplomasi kedutaan dubes
ally: sekutu bersekutu aliansi
partner: mitra kemitraan bermitra
rival: rival saingan pesaing
opposition: oposisi
party: koalisi partai
democracy: demokrasi demokratis
dictator: diktator otoriter rezim
independence: kemerdekaan merdeka kedaulatan
coup: kudeta pemberontak memberontak
invade: invasi menginvasi pendudukan
prisoner: tahanan narapidana tawanan
exchange: pertukaran menukar ditukar barter
torture: penyiksa menyiksa disiksa penganiayaan menganiaya
rape: perkosa pemerkosa diperkosa memperkosa seksual
racism: rasis diskriminasi rasial
equal: kesetaraan setara
culture: budaya kebudayaan museum lukisan
book: buku novel penulis
photo: foto potret
video: video rekaman
television: televisi siaran penyiaran
sport: olahraga atlet olimpiade
goal: mencetak-gol
race: balap pembalap maraton marathon
football: sepakbola sepak-bola
fan: suporter penggemar penonton fans
tourist: wisata turis hotel pariwisata liburan
cargo: kargo kontainer peti-kemas
port: pelabuhan dermaga
crew: nakhoda nahkoda awak-kapal pelaut pilot
passenger: penumpang
engine: mesin
defect: malfungsi
customer: pelanggan konsumen nasabah
shop: swalayan supermarket minimarket pertokoan
profit: keuntungan pendapatan laba-bersih
invest: investasi investor berinvestasi
trade: perdagangan ekspor impor mengekspor mengimpor
currency: mata-uang dolar valas
bankrupt: bangkrut pailit kebangkrutan
owner: pemilik kepemilikan
boss: direktur direksi komisaris
founder: pendiri
colleague: rekan kolega
wage: upah gaji
nurse: perawat ambulan paramedis
smoke: asap kabut-asap
pollution: polusi pencemaran tercemar mencemari beracun
waste: sampah limbah
nature: lingkungan ekosistem spesies habitat
mine: tambang pertambangan penambang batubara batu-bara
gold: emas logam
harvest: panen gandum tanaman
fish: nelayan ikan perikanan
meat: daging
evacuate: evakuasi mengevakuasi dievakuasi mengungsi pengungsian
shelter: penampungan tunawisma tenda-tenda
alarm: sirene alarm sirine
wall: tembok dinding pagar
tunnel: terowongan
collapse: runtuh ambruk roboh meruntuhkan keruntuhan
sink: tenggelam
blood: darah
face: wajah
bullet: peluru
body: jenazah mayat jasad
majority: mayoritas
survey: survei jajak-pendapat survey
expert: pakar ahli pengamat
sign: menandatangani tanda-tangan penandatanganan ditandatangani
document: dokumen arsip
evidence: bukti barang-bukti
witness: saksi kesaksian bersaksi
lawyer: pengacara advokat kuasa-hukum
appeal: kasasi mengajukan-banding
fine: didenda ganti-rugi kompensasi
freed: dibebaskan bebas-bersyarat
suspect: terduga
victim: korban penyintas
crime: kejahatan kriminal pidana
theft: pencuri mencuri dicuri perampok merampok
smuggle: penyelundup menyelundup perdagangan-orang
massacre: pembantaian genosida
resettle: deportasi mendeportasi dideportasi pengusiran
indigenous: masyarakat-adat pribumi
colony: kolonial penjajah jajahan menjajah
mediate: mediasi mediator memediasi
neutral: netral
concession: kompromi konsesi
provoke: provokasi memprovokasi eskalasi
isolate: isolasi mengisolasi mengucilkan
respect: hormat menghormati martabat penghormatan
insult: penghinaan menghina
mock: mengejek ejekan mengolok
thank: terima-kasih berterima bersyukur
regret: menyesal penyesalan menyayangkan
welcome: menyambut sambutan selamat-datang
warm: hangat
cool: dingin kedinginan
transfer: transfer pemindahan
fee: biaya
stadium: stadion
medical: medis
debut: debut
season: musim-lalu musim-depan
monopoly: monopoli persaingan
shareholder: pemegang-saham
`;
