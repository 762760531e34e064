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
`;
