/** Persian: stems to which endings may be written on; the prefixes of verbs are part of a beginning. */
export const PERSIAN = `
congratulat: تبریک تهنیت
elect: انتخاب انتخابات برگزید
vote: رای آرای
president: رئیس ریاست
minister: وزیر وزارت
government: دولت حکومت
parliament: مجلس پارلمان کنگره سنا
win: پیروز پیروزی برنده
lose: شکست باخت
campaign: نامزد کارزار کاندید
resign: استعفا
appoint: منصوب انتصاب
dismiss: برکنار عزل
arrest: بازداشت دستگیر
charge: اتهامات کیفرخواست دادستان
trial: دادگاه محاکم قاضی
sentence: محکوم زندان حبس
police: پلیس
kill: کشته قتل کشتار
die: درگذشت مرگ درگذشته
wound: زخمی مجروح مصدوم
shoot: تیراندازی شلیک تیراندا
attack: حمله حملات ترور
bomb: بمب انفجار
fire: حریق سوزی
earthquake: زلزله
flood: سیل سیلاب طوفان توفان
crash: سقوط تصادف سانحه
aircraft: هواپیما
tanker: نفتکش سوخترسان
airline: فرودگاه پرواز هواپیمایی
ship: کشتی قایق ناو
train: قطار
hospital: بیمارستان پزشک بیمار
virus: ویروس واکسن
war: جنگ درگیری
army: ارتش نظامی سرباز نیروها
missile: موشک پهپاد راکت
nuclear: هسته اتمی
peace: صلح
talk: گفتگو مذاکر مذاکره
agreement: توافق پیمان قرارداد
sanction: تحریم
border: مرز
refugee: پناهجو پناهنده مهاجر آواره
protest: اعتراض تظاهرات معترض
strike: اعتصاب اتحادیه
company: شرکت
share: سهام بورس بازار
bank: بانک بهره
price: قیمت تورم
tax: مالیات بودجه تعرفه
job: کارگر کارکنان اشتغال بیکار
contract: سفارش
sell: فروش
buy: خرید
launch: رونمایی
build: ساخت احداث
factory: کارخانه تولید
oil: نفت گاز انرژی
climate: اقلیم گرمایش
school: مدرسه دانشجو معلم دانشگاه
child: کودک بچه پسر دختر
church: کلیسا پاپ
match: مسابق مسابقه فینال قهرمان
team: بازیکن سرمربی مربی
film: فیلم بازیگر کارگردان سینما
music: موسیقی ترانه خواننده کنسرت
award: جایزه
praise: ستایش تحسین شجاع شجاعت ستود
criticis: انتقاد
accuse: متهم اتهام
deny: تکذیب رد انکار
threat: تهدید هشدار
promise: وعده تعهد
apolog: عذرخواهی پوزش
visit: سفر بازدید
meet: ملاقات اجلاس دیدار
call: تلفن تماس تلفنی
letter: نامه پیام تلگراف
speech: سخنرانی سخنان اظهارات
interview: مصاحبه خبرنگار مطبوعاتی
forum: مجمع همایش کنفرانس نشست
ready: آماده آمادگی
contact: روابط رابطه
trust: اعتماد
shame: شرم
attention: توجه
leader: رهبر سران
west: غرب غربی
spokesman: سخنگو
report: گزارش رسانه شایعه
help: کمک حمایت پشتیبانی
law: قانون ممنوع اصلاحات لایحه
scandal: رسوایی فساد رشوه تقلب
investigat: تحقیق تحقیقات بررسی
delay: تاخیر تعویق
record: رکورد افزایش
fall: کاهش افت
crisis: بحران رکود
behave: رفتار
impress: تاثیرگذار
man: مردان مردی مذکر
woman: زنان بانو خانم
parent: پدر مادرش مادران مادرم والدین
sibling: برادر خواهر
wife: همسر ازدواج طلاق عروسی شوهر
friend: دوستان دوستی دوستش رفیق
enemy: دشمن خصومت
neighbour: همسایه همسای
fear: ترس هراس وحشت
hope: امید امیدوار خوشبین خوش-بین
anger: خشم خشمگین عصبانی
joy: شادی جشن خوشحال شادمان
grief: اندوه عزادار سوگوار ماتم
shock: شوک غافلگیر حیرت
love: عشق عاشق محبت
hate: نفرت تنفر متنفر
laugh: خنده خندید شوخی
weep: گریه گریست
wait: منتظر
return: بازگشت برگشت
leave: عزیمت ترک-کرد
persecute: آزار اذیت تعقیب قلدری
block: مسدود مانع جلوگیری انسداد
secret: مخفی پنهان محرمانه اسرار
silence: سکوت ساکت
answer: پاسخ جواب
question: سوال پرسش پرسید
invite: دعوت مهمان میهمان
refuse: امتناع خودداری رد-کرد
decide: تصمیم
plan: طرح برنامه
try: تلاش کوشش کوشید
fail: ناکام ناموفق
mistake: اشتباه
truth: حقیقت حقایق
lie: دروغ کذب
guilt: گناهکار مقصر
innocent: بیگناه بی-گناه تبرئه
responsible: مسئولیت
duty: وظیفه وظایف موظف
rights: حقوق-بشر
freedom: آزادی
justice: عدالت بی-عدالتی انصاف
power: قدرتمند مقتدر
strong: قوی نیرومند تقویت
weak: ضعیف ضعف تضعیف
danger: خطر خطرناک ریسک
safety: امنیت ایمن حفاظت محافظت
rescue: نجات
missing: مفقود گمشده ناپدید گم-شده
discover: کشف
destroy: تخریب نابود ویران
damage: خسارت آسیب صدمه
repair: تعمیر بازسازی ترمیم مرمت
pay: پرداخت
debt: بدهکار بدهیها بدهی-خارجی
rich: ثروت میلیاردر میلیونر
poor: فقرا فقیر تهیدست
hunger: گرسن قحطی غذا غذایی خوراک
water: آبرسانی آبهای آب-شرب آب-آشامیدنی
alcohol: الکل مشروب شراب آبجو
house: خانه آپارتمان مسکن منزل منازل
road: جاده خیابان بزرگراه اتوبان
car: خودرو ماشین اتومبیل راننده موتورسیکلت
town: شهر شهردار شهرستان
village: روستا دهکده
farm: مزرعه مزارع کشاورز
island: جزیره جزایر
coast: ساحل سواحل
sea: دریای دریاها اقیانوس
river: رودخانه دریاچه
dam: سدهای سدسازی
mountain: کوه کوهستان کوهنورد
forest: جنگل درخت
animal: حیوان گربه جانور
rain: باران بارش بارندگی
snow: برف یخبندان
winter: زمستان
summer: تابستان
night: شبانه نیمهشب نیمه-شب
week: هفتگی
history: تاریخی تاریخچه قرن
anniversary: سالگرد
young: جوان نوجوان
old: سالمند بازنشست سالخورد
fast: سرعت سریع
important: مهم اهمیت
serious: وخیم
difficult: دشوار سخت
expensive: گران
beautiful: زیبا
heat: گرما حرارت
dark: تاریک خاموشی
internet: اینترنت آنلاین وبسایت وب-سایت
computer: رایانه کامپیوتر نرمافزار نرم-افزار
hack: هکر سایبری
data: دادههای حریم-خصوصی
science: دانشمند پژوهش علوم
space: فضایی فضانورد فضاپیما ماهواره
test: آزمایش تست آزمون
drug: مخدر کوکائین تریاک هروئین مواد-مخدر
medicine: دارو درمان
cancer: سرطان تومور
heart: قلب
birth: تولد متولد زایمان باردار نوزاد
funeral: تشییع خاکسپاری تدفین دفن جنازه
memorial: یادبود بزرگداشت یادمان
ceremony: مراسم آیین
king: پادشاه ملکه ولیعهد شاهزاده سلطنت
flag: پرچم
people: شهروند جمعیت
crowd: ازدحام هزاران انبوه
terror: تروریس افراطی
hostage: گروگان ربوده آدمربا آدم-ربایی
weapon: سلاح اسلحه تسلیحات چاقو مهمات
spy: جاسوس
diplomat: دیپلمات دیپلماس سفیر سفارت
ally: متحدان متحدین همپیمان هم-پیمان
partner: شریک شرکا
rival: رقیب رقبا حریف
opposition: اپوزیسیون مخالفان
party: ائتلاف
democracy: دموکرا دمکرا
dictator: دیکتاتور استبداد مستبد
independence: مستقل حاکمیت
coup: کودتا شورش قیام
invade: اشغال تهاجم
prisoner: زندانی اسیر
exchange: مبادله تبادل معاوضه
torture: شکنجه
rape: جنسی تجاوز-جنسی آزار-جنسی
racism: نژادپرست نژادی تبعیض
equal: برابری نابرابر
culture: فرهنگ موزه نقاشی
book: کتاب رمان نویسنده
photo: عکس تصویر تصاویر
video: ویدئو کلیپ
television: تلویزیون رادیو صداوسیما
sport: ورزش المپیک
goal: گلزن گل-زد
race: ماراتن دونده دوومیدانی
football: فوتبال
fan: هوادار تماشاگر طرفدار
tourist: گردشگر توریست هتل مسافرت
cargo: محموله کانتینر
port: بندر بنادر اسکله
crew: خدمه خلبان ملوان ناخدا کاپیتان
passenger: مسافر
engine: موتور
defect: نقص عیب معیوب خرابی
customer: مشتری مصرفکننده مصرف-کننده
brand: محصولات نشان-تجاری
shop: فروشگاه مغازه سوپرمارکت
profit: درآمد سودآور
invest: سرمایه
trade: تجارت صادرات واردات بازرگانی
currency: دلار یورو ارزی نرخ-ارز
bankrupt: ورشکست
owner: مالک املاک صاحبخانه
boss: مدیرعامل مدیران
founder: بنیانگذار بنیان-گذار
colleague: همکاران همکارش
wage: دستمزد
nurse: پرستار آمبولانس امدادگر
smoke: دود
pollution: آلودگی آلوده آلاینده
waste: زباله پسماند فاضلاب
nature: طبیعت محیط-زیست حیات-وحش
mine: معدن معادن زغالسنگ زغال-سنگ
gold: طلای فلزات فولاد قیمت-طلا
harvest: گندم غلات
fish: ماهیگیر ماهیان شیلات
meat: گوشت لبنیات
evacuate: تخلیه
shelter: پناهگاه سرپناه بی-خانمان
alarm: آژیر زنگ-خطر
wall: دیوار حصار
tunnel: تونل
collapse: فروپاش فروریخت
sink: غرق
blood: خون خونریزی
bullet: گلوله فشنگ
body: جسد اجساد پیکر
majority: اکثریت
survey: نظرسنجی
expert: کارشناس تحلیلگر متخصص
sign: امضا
document: اسناد سند آرشیو مدارک
evidence: شواهد ادله
witness: شاهدان شهود
lawyer: وکیل وکلا وکالت
appeal: تجدیدنظر تجدید-نظر
fine: جریمه غرامت
freed: آزاد-شد آزاد-کرد
suspect: مظنون
victim: قربانی بازمانده
crime: جرم جنایت جرایم مجرم جنایی
theft: سرقت دزد دزدی سارق
smuggle: قاچاق
massacre: قتل-عام نسل-کشی نسلکشی
resettle: اخراج دیپورت
indigenous: بومی قبیله قبایل
colony: مستعمر استعمار
mediate: میانجی وساطت
neutral: بیطرف بی-طرف
concession: سازش مصالحه
provoke: تحریک
isolate: انزوا منزوی
respect: احترام کرامت حرمت
insult: توهین اهانت فحاشی
mock: تمسخر مسخره
thank: تشکر قدردانی سپاسگزار متشکر
regret: تاسف پشیمان متاسف
welcome: استقبال خوشامد
cool: سرما خنک
transfer: انتقال
fee: کارمزد
stadium: ورزشگاه استادیوم
season: فصل
monopoly: انحصار رقابت
shareholder: سهامدار سهام-دار
`;
