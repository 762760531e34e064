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
`;
