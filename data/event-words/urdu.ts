/** Urdu. */
export const URDU = `
congratulat: مبارکباد مبارک-باد
elect: انتخابات انتخابی صدارتی نومنتخب منتخب انتخاب-میں
vote: ووٹ ووٹر ووٹنگ
president: صدر
minister: وزیر وزرا وزیراعظم
government: حکومت انتظامیہ
parliament: پارلیمنٹ پارلیمان سینیٹ کانگریس
win: جیت فتح کامیابی
lose: شکست
campaign: انتخابی-مہم امیدوار
resign: استعفی مستعفی استعفا
appoint: تقرر تعینات نامزد
dismiss: برطرف
arrest: گرفتار
charge: فرد-جرم استغاثہ
trial: عدالت مقدمہ
sentence: سزا سزائے
police: پولیس
kill: قتل ہلاک
die: ہلاکت جاں-بحق
wound: زخمی
shoot: فائرنگ
attack: حملہ حملے حملوں قاتلانہ
bomb: دھماکہ دھماکے دھماکا
fire: آتشزدگی
earthquake: زلزلہ زلزلے
flood: سیلاب طوفان
crash: حادثہ حادثے
aircraft: طیارہ طیارے ہیلی
tanker: ٹینکر
airline: ایئرلائن ایئرپورٹ
ship: جہاز
train: ٹرین ریلوے
hospital: ہسپتال ڈاکٹر مریض
virus: وائرس ویکسین
war: جنگ جنگی
army: فوج فوجی فوجیوں
missile: میزائل ڈرون
nuclear: جوہری ایٹمی
peace: جنگ-بندی امن
talk: مذاکرات بات-چیت بات-کرنے
agreement: معاہدہ معاہدے سمجھوت
sanction: پابندیاں پابندیوں
border: سرحد
refugee: پناہ-گزین مہاجرین تارکین
protest: احتجاج مظاہرہ مظاہرین
strike: ہڑتال
company: کمپنی کمپنیوں
share: حصص شیئرز
bank: بینک
price: قیمت مہنگائی
tax: ٹیکس بجٹ محصول
job: ملازم ملازمت روزگار
contract: ٹھیکہ
sell: فروخت
buy: خرید
launch: متعارف
build: تعمیر
factory: فیکٹری کارخان پیداوار
oil: تیل گیس توانائی
climate: موسمیاتی
school: سکول اسکول طلبہ اساتذہ یونیورسٹی
child: بچہ بچوں بچے
church: چرچ گرجا
match: میچ فائنل ٹورنامنٹ
team: کھلاڑی ٹیم کوچ کلب
film: فلم اداکار ہدایتکار
music: موسیقی گلوکار
award: ایوارڈ
praise: تعریف بہادر جرات سراہا
criticis: تنقید مذمت
accuse: الزام
deny: تردید مسترد انکار
threat: دھمکی خبردار انتباہ
promise: وعدہ وعدے
apolog: معافی معذرت
visit: دورہ دورے
meet: ملاقات سربراہی-اجلاس
call: فون ٹیلی ٹیلیفون
letter: پیغام
speech: خطاب تقریر
interview: انٹرویو صحافی پریس-کانفرنس
forum: فورم کانفرنس اجلاس
ready: تیار
contact: تعلقات رابطہ رابطے رابطوں
trust: اعتماد بھروسہ
shame: شرمندگی شرمناک شرم-محسوس
attention: توجہ مستحق
leader: رہنما سربراہ
west: مغربی مغرب
spokesman: ترجمان
report: میڈیا افواہ
help: امداد مدد حمایت
law: قانون اصلاحات
scandal: سکینڈل اسکینڈل کرپشن رشوت
investigat: تحقیقات تفتیش
delay: تاخیر ملتوی
record: ریکارڈ اضافہ
fall: کمی-واقع گراوٹ
crisis: بحران
behave: رویہ رویے سلوک
impress: متاثر-کن
man: مردوں آدمی
woman: خواتین عورت خاتون
parent: والدین والدہ والد باپ
sibling: بھائی بہنوں بہنیں
wife: بیوی شوہر شادی طلاق اہلیہ
friend: دوست
enemy: دشمن
neighbour: پڑوس ہمسای
fear: خوف خدشہ خدشات خوفزدہ
hope: امیدیں پرامید امیدوں
anger: غصہ غصے ناراض برہم
joy: خوشی جشن مسرت
grief: سوگ سوگوار غمزدہ ماتم
shock: صدمہ صدمے حیران ششدر
love: محبت عشق پیار
hate: نفرت
laugh: ہنسی مذاق قہقہ لطیفہ
weep: آنسو رونے روتے
wait: انتظار
return: واپس
leave: چھوڑ
persecute: ہراساں ہراسانی ہراسگی
block: رکاوٹ ناکہ-بندی مسدود
secret: خفیہ پوشیدہ
silence: خاموش
answer: جواب
question: سوال
invite: دعوت مدعو مہمان
decide: فیصلہ فیصلے فیصلوں
plan: منصوبہ منصوبے منصوبوں
try: کوشش
fail: ناکام
mistake: غلطی
truth: حقیقت سچائی حقائق
lie: جھوٹ
guilt: قصوروار
innocent: بیگناہ بے-گناہ معصوم
responsible: ذمہ-دار
duty: فرائض فریضہ
rights: حقوق
freedom: آزادی
justice: ناانصافی نا-انصافی عدل
power: طاقتور بااثر
strong: مضبوط مستحکم
weak: کمزور
danger: خطرہ خطرے خطرات خطرناک
safety: محفوظ حفاظت سلامتی
rescue: ریسکیو بچاؤ
missing: لاپتا لاپتہ گمشد
discover: دریافت
destroy: تباہ مسمار برباد
damage: نقصان
repair: مرمت تعمیر-نو
pay: ادائیگی
debt: قرض
rich: دولتمند دولت-مند ارب-پتی کروڑ-پتی
poor: غربت غریب
hunger: بھوک قحط خوراک غذائی
water: پانی
alcohol: شراب
house: گھر مکان رہائش اپارٹمنٹ فلیٹ
road: سڑک شاہراہ موٹروے ہائی-وے
car: گاڑی ڈرائیور موٹرسائیکل
town: شہر میئر قصبہ قصبے
village: گاؤں دیہات دیہی
farm: کسان زراعت زرعی کاشتکار کھیت
island: جزیرہ جزیرے جزائر
coast: ساحل
sea: سمندر بحیرہ
river: دریا جھیل
dam: ڈیم
mountain: پہاڑ کوہ-پیما
forest: جنگلات درخت
animal: جانور کتوں مویشی
rain: بارش
snow: برف برفباری برفانی
winter: سردیوں موسم-سرما
summer: موسم-گرما گرمیوں
night: رات
week: ہفتہ-وار
history: تاریخی صدیوں
anniversary: سالگرہ برسی
young: نوجوان نوعمر
old: بزرگ بوڑھ پنشن ریٹائر معمر
fast: رفتار
important: اہم اہمیت
serious: سنگین سنجیدہ
difficult: مشکل دشوار
expensive: مہنگے
beautiful: خوبصورت
heat: گرمی حرارت
dark: اندھیر تاریکی لوڈشیڈنگ بلیک-آؤٹ
internet: انٹرنیٹ آن-لائن ویب-سائٹ آنلائن
computer: کمپیوٹر سافٹ-ویئر سافٹویئر
hack: ہیکر ہیکنگ سائبر
data: ڈیٹا
science: سائنس محققین
space: خلائی خلاباز سیٹلائٹ
test: تجرباتی
drug: منشیات کوکین ہیروئن چرس
medicine: ادویات علاج دوائی دواؤں
cancer: کینسر سرطان
heart: امراض-قلب
birth: پیدائش حاملہ زچگی
funeral: جنازہ جنازے تدفین
memorial: یادگار خراج-عقیدت
ceremony: تقریبات تقریب-میں تقریب-سے
king: بادشاہ ملکہ شہزادہ شہزادے
flag: پرچم جھنڈ
people: شہری عوام آبادی
crowd: ہجوم ہزاروں
terror: دہشت-گرد دہشتگرد انتہاپسند انتہا-پسند
hostage: یرغمال اغوا
weapon: ہتھیار اسلحہ بندوق پستول چاقو
spy: جاسوس
diplomat: سفیر سفارت
ally: اتحادی
partner: شراکت
rival: حریف
opposition: اپوزیشن حزب-اختلاف
party: مخلوط-حکومت
democracy: جمہوریت
dictator: آمریت ڈکٹیٹر آمرانہ
independence: خودمختار خود-مختار
coup: بغاوت باغی
invade: یلغار قبضہ قبضے
prisoner: قیدی
exchange: تبادلہ تبادلے
torture: اذیت
rape: ریپ جنسی عصمت
racism: نسل-پرست امتیازی-سلوک نسلی
equal: مساوات برابری مساوی
culture: ثقافت عجائب-گھر میوزیم
book: کتاب ناول مصنف
photo: تصویر تصاویر فوٹو
video: ویڈیو فوٹیج
television: ٹیلیویژن ٹیلی-ویژن ریڈیو
sport: کھیل اولمپک
goal: گول-کیپر گول-کیا
race: دوڑ میراتھن
football: فٹبال فٹ-بال
fan: شائقین تماشائی مداح
tourist: سیاح ہوٹل
cargo: کنٹینر کارگو
port: بندرگاہ
crew: پائلٹ ملاح
passenger: مسافر
engine: انجن
defect: خرابی نقص نقائص
customer: صارف گاہک
brand: برانڈ مصنوعات
shop: دکان دوکان سپر-مارکیٹ
profit: منافع آمدن
invest: سرمایہ
trade: تجارت برآمدات درآمدات
currency: ڈالر کرنسی یورو
bankrupt: دیوالیہ
owner: مالک جائیداد
boss: ایگزیکٹو
founder: بانی
wage: تنخواہ اجرت
nurse: نرسوں نرسیں ایمبولینس
smoke: دھواں دھوئیں
pollution: آلودگی زہریل سموگ
waste: کچرا کچرے فضلہ
nature: ماحولیات جنگلی-حیات
mine: کوئلہ کوئلے کان-کن معدنیات
gold: فولاد سٹیل دھات طلائی
harvest: فصل گندم اناج
fish: ماہی-گیر مچھلی
meat: گوشت دودھ
evacuate: انخلا
shelter: پناہ بے-گھر خیمہ خیموں
alarm: الارم سائرن
wall: دیوار
tunnel: سرنگ
collapse: منہدم زمین-بوس
sink: ڈوب
blood: خون
face: چہرہ چہرے
bullet: گولی گولیاں
body: لاش میتیں
majority: اکثریت
survey: سروے
expert: ماہرین تجزیہ-کار
sign: دستخط
document: دستاویز
evidence: ثبوت شواہد
witness: گواہ
lawyer: وکیل وکلا ایڈووکیٹ
appeal: اپیل
fine: جرمانہ جرمانے معاوضہ معاوضے
freed: رہائی
suspect: مشتبہ مشکوک
victim: متاثرین متاثرہ
crime: جرائم مجرم
theft: چوری ڈکیتی ڈاکو
smuggle: سمگل اسمگل
massacre: قتل-عام نسل-کشی
resettle: ملک-بدر جلاوطن بے-دخل
indigenous: قبائل قبیلہ قبیلے
colony: نوآبادیات نو-آبادیات
mediate: ثالث
neutral: غیر-جانبدار غیرجانبدار
concession: رعایت سمجھوتہ سمجھوتے
provoke: اشتعال اکسا
isolate: الگ-تھلگ
respect: احترام عزت
insult: توہین گستاخ ہتک
mock: تمسخر طنز
thank: شکریہ شکر-گزار
regret: افسوس پچھتاو
welcome: خیرمقدم خیر-مقدم استقبال
cool: سردی ٹھنڈ
transfer: منتقل
fee: فیسوں فیسیں
stadium: سٹیڈیم اسٹیڈیم
medical: طبی میڈیکل
debut: ڈیبیو
season: سیزن
monopoly: اجارہ-داری
shareholder: شیئر-ہولڈر
`;
