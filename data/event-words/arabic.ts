/** Arabic. */
export const ARABIC = `
congratulat: هنأ تهنئ يهنئ تهان
elect: انتخاب
vote: تصويت صوت
president: رئيس رئاس
minister: وزير وزار
government: حكوم
parliament: برلمان
win: فوز فاز انتصار
lose: هزيم خسار
campaign: حملة مرشح
resign: استقال
appoint: تعيين عين
dismiss: إقالة أقال
arrest: اعتقال اعتقل توقيف
charge: اتهام
trial: محكم محاكم قاض
sentence: سجن حكم
police: شرطة
kill: قتل مقتل
die: وفاة توفي موت
wound: إصابة أصيب جريح جرح
shoot: رصاص
attack: هجوم اعتداء اغتيال
bomb: قنبل انفجار تفجير
fire: حريق
earthquake: زلزال
flood: فيضان عاصف إعصار
crash: حادث تحطم
aircraft: طائرة طيران
tanker: ناقل
airline: مطار رحلة
ship: سفين قارب
train: قطار سكك
hospital: مستشف طبيب مريض
virus: فيروس لقاح وباء مرض
war: حرب صراع نزاع
army: جيش عسكر جندي قوات
missile: صاروخ صواريخ مسير
nuclear: نووي نووية
peace: سلام هدنة وقف
talk: محادثات مفاوضات حوار
agreement: اتفاق معاهدة
sanction: عقوبات
border: حدود
refugee: لاجئ مهاجر لجوء
protest: احتجاج تظاهر
strike: إضراب نقابة
company: شركة
share: أسهم بورصة سوق
bank: بنك مصرف قرض
price: سعر أسعار تضخم
tax: ضريب ميزانية رسوم
job: عمال وظائف موظف
contract: عقد طلبية
sell: بيع مبيعات
buy: شراء استحواذ اندماج
launch: إطلاق أطلق كشف
build: بناء إنشاء
factory: مصنع إنتاج
oil: نفط غاز طاقة
climate: مناخ احترار انبعاث
school: مدرسة طالب طلاب جامعة
child: طفل أطفال
church: كنيسة بابا
match: مباراة نهائي بطولة بطل
team: فريق لاعب مدرب نادي
film: فيلم ممثل مخرج
music: موسيق أغنية ألبوم
award: جائزة
praise: أشاد شجاع
criticis: انتقد أدان
accuse: اتهم
deny: نفى
threat: هدد تهديد حذر
promise: وعد تعهد
apolog: اعتذر اعتذار
visit: زيارة زار
meet: اجتماع قمة لقاء
call: هاتف اتصال اتصل
letter: رسالة برقية
speech: خطاب كلمة
interview: مقابلة صحف
forum: منتدى مؤتمر
ready: مستعد استعداد
contact: علاقات اتصالات
trust: ثقة
shame: عيب عار مخج
attention: اهتمام انتباه
leader: زعيم قائد
west: غرب
spokesman: متحدث
report: تقرير إعلام شائع
help: مساعد دعم
law: قانون حظر إصلاح
scandal: فضيحة فساد احتيال
investigat: تحقيق
delay: تأخير تأجيل
record: قياسي ارتفاع
fall: انخفاض تراجع
crisis: أزمة ركود
behave: سلوك تصرف
impress: إعجاب
man: رجل رجال ذكور
woman: امرأة مرأة نساء نسائ
parent: والده والدة والدته والديه أمهات
sibling: شقيقه شقيقته شقيقها
wife: زوج زواج طلاق زفاف
friend: صديق أصدقاء صداقة
enemy: أعداء عدائي عدوه
neighbour: جيران مجاور
fear: خوف مخاوف خائف يخشى تخشى
hope: آمال تفاؤل متفائل يأمل
anger: غضب غاضب
joy: احتفال احتفل يحتفل فرحة بهجة
grief: حزن حداد حزين
shock: صدمة مفاجأة صادم ذهول
love: محبة عشق عاشق
hate: كراهي
laugh: ضحك نكتة مزاح
weep: بكاء دموع بكى يبكي
wait: انتظار انتظر ينتظر تنتظر
return: عودة عودت
leave: مغادر غادر يغادر رحيل
persecute: مضايق اضطهاد تنمر تحرش
block: عرقل يعرقل منع يمنع
secret: أسرار إخفاء مخفي سرية
silence: صمت صامت
answer: إجاب ردود ردا-على
question: سؤال أسئلة تساؤل تساءل
invite: ضيوف ضيف
refuse: رفض يرفض ترفض رافض
decide: قرار قرر يقرر
plan: خطة خطط مخطط خطته
try: محاول حاول يحاول تحاول
fail: فشل يفشل فاشل إخفاق أخفق
mistake: أخطاء أخطأ خاطئ
truth: حقيقة حقائق
lie: كذب أكاذيب كاذب يكذب
guilt: مذنب
innocent: بريء براءة أبرياء
responsible: مسؤولية مسؤوليت مسئولية
duty: واجبات التزام
rights: حقوق
freedom: حرية حريات
justice: عدالة ظلم مظلوم
power: نفوذ
strong: قوية قويا أقوياء
weak: ضعيف ضعفاء
danger: خطر مخاطر خطورة
safety: سلامة حماية أمن يحمي
rescue: إنقاذ أنقذ ينقذ منقذ
missing: مفقود اختفاء اختفى
discover: اكتشاف اكتشف يكتشف
destroy: تدمير دمار دمر مدمر يدمر
damage: أضرار ضرر تضرر متضرر
repair: ترميم إعمار تصليح
pay: مدفوعات سداد تسديد سدد
debt: ديون مديون
rich: ثروة أثرياء ملياردير مليونير أغنياء
poor: فقر فقير فقراء
hunger: مجاعة جوع غذاء غذائ طعام
water: مياه مائي
alcohol: كحول خمور نبيذ
house: منزل منازل شقة مساكن بيوت
road: شارع شوارع طرقات
bridge: جسر جسور
car: سيارة سيارات مركبة مركبات سائق
town: مدينة بلدية بلدات بلدة عمدة
village: قرية قريت قروي
farm: مزرعة مزارع زراع فلاح
island: جزر
coast: سواحل ساحلي شاطئ شواطئ
sea: بحرية بحار بحرا
river: نهر بحيرة
dam: سدود سد-النهضة
mountain: جبل جبال جبلي
forest: غابة غابات أشجار شجر
animal: حيوان كلاب كلب قطط
rain: أمطار هطول
snow: ثلج ثلوج جليد
winter: شتاء شتوي
summer: صيف
night: ليلة ليلا ليالي
week: أسبوعية أسبوعيا
history: تاريخي مؤرخ قرون
anniversary: ذكرى
young: شباب شاب مراهق
old: مسن متقاعد تقاعد شيخوخة
fast: سرعة سريع
important: أهمية هامة
serious: خطير جدية
difficult: صعب صعوب
expensive: باهظ
beautiful: جميلة
heat: حرارة حراري
dark: ظلام مظلم
internet: إنترنت أونلاين
computer: حاسوب كمبيوتر برمجيات
hack: قرصنة قراصنة سيبراني هاكر
data: بيانات خصوصية
science: علماء علمي باحث أبحاث بحوث
space: فضاء قمر أقمار
test: اختبار تجريبي
drug: مخدر كوكايين حشيش هيروين كبتاغون
medicine: دواء دوائي أدوية علاج
cancer: سرطان أورام
heart: قلب قلوب
birth: ولادة مولود مواليد حوامل
funeral: جنازة تشييع دفن جثمان
memorial: تذكاري نصب-تذكاري
ceremony: مراسم
king: ملك ملوك عاهل أميرة ولي-العهد
flag: راية رايات
people: سكان مواطن
crowd: حشود آلاف
terror: إرهاب متطرف تطرف
hostage: رهائن رهينة اختطاف مختطف خطف
weapon: سلاح أسلحة بندقية سكين مسدس
spy: تجسس جاسوس
diplomat: دبلوماس ديبلوماس سفير سفارة سفراء
ally: حليف حلفاء تحالف
partner: شريك شركاء شراكة
rival: خصوم غريم منافسي
opposition: معارض
party: ائتلاف
democracy: ديمقراط ديموقراط
dictator: ديكتاتور دكتاتور استبداد طاغية مستبد
independence: استقلال سيادة مستقل
coup: انقلاب تمرد متمرد انتفاضة
invade: غزو احتلال محتل اجتياح
prisoner: سجين سجناء أسير أسرى معتقل
exchange: تبادل مبادلة
torture: تعذيب
rape: اغتصاب اغتصب جنسيا
racism: عنصري تمييز
equal: مساواة متساو
culture: ثقاف متحف متاحف تراث
book: كتاب كاتب روائي مؤلف
photo: صورة صور
video: فيديو
television: تلفزيون تليفزيون إذاعة راديو
sport: رياضة رياضي أولمبي
goal: هداف
race: سباق ماراثون متسابق
football: كرة-القدم كرة-قدم
fan: مشجع جماهير
tourist: سياح سائح فندق فنادق عطلة
cargo: شحن حاوية حاويات بضائع
port: ميناء موانئ مرفأ
crew: طاقم طواقم طيار قبطان بحارة
passenger: ركاب راكب مسافر
engine: محرك
defect: خلل عيوب عطل أعطال
customer: زبون زبائن مستهلك
brand: علامة-تجارية منتجات ماركة
shop: متجر متاجر سوبرماركت
profit: أرباح ربح إيرادات عائدات
invest: استثمار مستثمر يستثمر
trade: تجارة تجاري صادرات واردات
currency: دولار يورو عملات
bankrupt: إفلاس مفلس أفلس
owner: ممتلكات عقارات
boss: مدير
founder: مؤسسها مؤسسو
colleague: زميل زملاء
wage: راتب رواتب أجور
nurse: ممرض تمريض إسعاف مسعف
smoke: دخان أدخنة
pollution: تلوث ملوث تلويث
waste: نفايات قمامة مخلفات
nature: بيئة بيئي حياة-برية
mine: منجم مناجم تعدين
gold: ذهبية معدن معادن فولاذ
harvest: محصول محاصيل قمح حبوب حصاد
fish: سمك أسماك صيادين
meat: لحوم حليب
evacuate: إجلاء إخلاء
shelter: مأوى ملجأ ملاجئ خيمة مشرد
alarm: إنذار صفارات
wall: جدار جدران سياج
collapse: انهيار
sink: غرق غارق
blood: دماء دموي نزيف
body: جثة جثث جثامين
majority: أغلبية غالبية أكثرية
survey: استطلاع استبيان
expert: خبير خبراء محلل
sign: توقيع
document: وثيقة وثائق أرشيف مستند
evidence: أدلة دليل
witness: شهود
lawyer: محام
fine: غرامة غرامات تعويض
freed: إفراج أفرج سراح
suspect: مشتبه
victim: ضحية ضحايا ناجين ناجون
crime: جريمة جرائم مجرم إجرام جنائي
theft: سرقة سرق لصوص سارق
smuggle: تهريب مهرب
massacre: مذبحة مجزرة مجازر إبادة مذابح
resettle: ترحيل تهجير طرد
indigenous: قبيلة قبائل
colony: مستعمر استعمار
mediate: وساطة وسيط وسطاء
neutral: محايد حياد
concession: تنازل حل-وسط
provoke: استفزاز استفز تصعيد
isolate: عزلة معزول
respect: احترام كرامة يحترم
insult: إهانة إساءة شتم شتائم
mock: سخرية ساخر يسخر استهزا
thank: شكرا شكره يشكر امتنان
regret: ندم نادم أسفه مؤسف
welcome: ترحيب رحب يرحب ترحب
warm: دافئ دفء
cool: بارد برودة صقيع
transfer: انتقالات تحويل
stadium: ملعب ملاعب استاد
medical: طبية طبيا
season: موسم مواسم
monopoly: احتكار
shareholder: مساهمين
`;
