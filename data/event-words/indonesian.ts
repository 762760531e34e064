/** Indonesian and Malay: prefixed verbs side by side with their roots. */
export const INDONESIAN = `
congratulat: selamat
elect: pemilihan pemilu pilpres terpilih terpilihnya dipilih keterpilih pilkada
vote: suara memilih pemilih pemungutan
president: presiden kepresiden
minister: menteri kementeri
government: pemerintah
parliament: parlemen dpr kongres senat
win: menang kemenang memenang pemenang dimenang
lose: kalah kekalahan
campaign: kampanye kandidat calon capres
resign: mundur pengunduran
appoint: ditunjuk menunjuk diangkat pengangkat dilantik
dismiss: dipecat memecat pemecatan diberhenti
arrest: ditangkap menangkap penangkap ditahan penahanan
charge: didakwa dakwaan mendakwa tersangka
trial: pengadilan sidang hakim persidangan
sentence: divonis vonis penjara hukuman dihukum terpidana
police: polisi kepolisian
kill: dibunuh membunuh pembunuh menewas
die: meninggal kematian wafat tewas
wound: terluka cedera
shoot: penembak menembak ditembak tembakan
attack: serangan menyerang diserang
bomb: bom pengeboman ledakan meledak
fire: kebakaran
earthquake: gempa
flood: banjir badai topan
crash: kecelakaan jatuhnya tabrakan
aircraft: pesawat penerbangan
tanker: tanker
airline: maskapai bandara
ship: kapal feri
train: kereta
hospital: dokter pasien
virus: virus vaksin epidemi wabah penyakit
war: perang peperangan konflik
army: tentara militer prajurit pasukan
missile: rudal roket drone
nuclear: nuklir
peace: damai perdamaian gencatan
talk: perundingan dialog berunding berbicara negosiasi pembicaraan
agreement: perjanjian kesepakatan
sanction: sanksi embargo
border: perbatasan
refugee: pengungsi imigran migran suaka
protest: protes demonstr unjuk
strike: mogok serikat
company: perusahaan produsen
share: saham bursa
bank: bank perbankan pinjaman
price: harga inflasi
tax: pajak anggaran tarif
job: pekerja karyawan buruh phk
contract: kontrak pesanan
sell: menjual penjualan dijual
buy: membeli pembelian dibeli akuisisi mengakuisisi merger
launch: meluncur peluncuran diluncur
build: membangun pembangunan dibangun
factory: pabrik produksi
oil: minyak gas energi
climate: iklim emisi pemanasan
school: sekolah siswa guru mahasiswa universitas
child: anak bocah bayi
church: gereja paus
match: pertandingan final turnamen juara
team: pemain pelatih timnas klub
film: film aktor aktris sutradara
music: musik lagu penyanyi album konser
award: penghargaan hadiah
praise: memuji pujian dipuji berani pemberani keberanian
criticis: mengkritik kritik mengecam kecaman
accuse: menuduh tuduhan dituduh menuding
deny: membantah bantah dibantah menyangkal bantahan menolak
threat: ancam ancaman mengancam memperingat peringat
promise: janji berjanji menjanji
apolog: maaf
visit: kunjung kunjungan mengunjung berkunjung
meet: bertemu pertemuan ktt
call: telepon menelepon
letter: surat telegram pesan
speech: pidato berpidato
interview: wawancara wartawan jurnalis
forum: forum konferensi
ready: bersedia kesiapan
contact: kontak hubungan
trust: kepercayaan percaya
shame: malu memalukan
attention: perhatian
leader: pemimpin kepala
west: barat
spokesman: juru jubir
report: laporan media rumor
help: bantuan membantu dukungan mendukung
law: larangan reformasi dilarang
scandal: skandal korupsi suap penipuan
investigat: penyelidik penyidik menyelidik
delay: ditunda penundaan menunda
record: rekor kenaikan meningkat peningkatan
fall: turun penurunan anjlok pemangkasan
crisis: krisis resesi
`;
