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
`;
