/** Hindi. */
export const HINDI = `
congratulat: बधाई मुबारकबाद
elect: चुनाव निर्वाच नवनिर्वाचित
vote: वोट मतदान मतदाता
president: राष्ट्रपति
minister: मंत्री प्रधानमंत्री
government: सरकार प्रशासन
parliament: संसद सीनेट
win: जीत विजेता
lose: पराजय पराजित
campaign: उम्मीदवार प्रत्याशी
resign: इस्तीफ
appoint: नियुक्त मनोनीत
dismiss: बर्खास्त
arrest: गिरफ्तार हिरासत
charge: चार्जशीट अभियोजन
trial: अदालत न्यायाधीश मुकदम
sentence: सजा कारावास
police: पुलिस
kill: हत्या
die: मौत निधन मृतक मृत्यु
wound: घायल जख्मी
shoot: गोलीबारी फायरिंग
attack: हमल
bomb: विस्फोट धमाक
fire: अग्निकांड
earthquake: भूकंप
flood: तूफान चक्रवात
crash: दुर्घटना हादस
aircraft: विमान हेलीकॉप्टर
tanker: टैंकर
airline: एयरलाइन हवाई-अड्ड
ship: जहाज
train: ट्रेन रेलवे
hospital: अस्पताल डॉक्टर मरीज
virus: वायरस वैक्सीन महामारी
war: युद्ध
army: सेना सैनिक
missile: मिसाइल ड्रोन
nuclear: परमाणु
peace: शांति युद्धविराम संघर्षविराम
talk: वार्ता बातचीत
agreement: समझौत संधि
sanction: प्रतिबंध
border: सीमा
refugee: शरणार्थी प्रवासी
protest: प्रदर्शनकारी विरोध-प्रदर्शन
strike: हड़ताल
company: कंपनी कंपनियों
share: शेयर
bank: बैंक
price: कीमत महंगाई
tax: टैक्स बजट टैरिफ
job: कर्मचारी नौकरी बेरोजगार
contract: अनुबंध
sell: बिक्री
buy: खरीद अधिग्रहण
launch: लॉन्च
build: निर्माण
factory: कारखान फैक्ट्री उत्पादन
oil: तेल गैस ऊर्जा
climate: जलवायु
school: स्कूल छात्र शिक्षक विश्वविद्यालय
child: बच्च
church: चर्च
match: मैच फाइनल टूर्नामेंट
team: खिलाड़ी टीम कोच क्लब
film: फिल्म अभिनेत निर्देशक
music: संगीत गायक एल्बम
award: पुरस्कार
praise: तारीफ प्रशंसा साहस बहादुर
criticis: आलोचना निंदा
accuse: आरोप
deny: खंडन खारिज इनकार इन्कार
threat: धमकी चेतावनी
promise: वादा वादे
apolog: माफी
visit: दौरा दौरे यात्रा
meet: मुलाकात बैठक शिखर-सम्मेलन
call: फोन टेलीफोन
letter: चिट्ठी संदेश
speech: भाषण संबोधन संबोधित
interview: इंटरव्यू साक्षात्कार पत्रकार
forum: फोरम सम्मेलन
ready: तैयार
contact: संबंध रिश्त संपर्क
trust: भरोस विश्वास
shame: शर्मनाक शर्मिंद
attention: ध्यान लायक
leader: नेता राष्ट्राध्यक्ष
west: पश्चिम
spokesman: प्रवक्ता
report: मीडिया अफवाह
help: मदद सहायता समर्थन
law: कानून विधेयक
scandal: घोटाल भ्रष्टाचार रिश्वत
investigat: जांच
delay: देरी स्थगित
record: रिकॉर्ड वृद्धि
fall: गिरावट कटौती
crisis: संकट मंदी
behave: व्यवहार आचरण बर्ताव
man: पुरुष मर्द
woman: महिला औरत स्त्री
parent: पिता माता अभिभावक
sibling: भाई बहन
wife: पत्नी पति शादी तलाक विवाह
friend: दोस्त मित्र
enemy: दुश्मन शत्रु
neighbour: पड़ोसी पड़ोस
fear: डराने खौफ भयभीत आशंका दहशत
hope: उम्मीदें उम्मीदों आशावाद
anger: गुस्स नाराज क्रोध आक्रोश
joy: खुशी जश्न खुशिय प्रसन्न
grief: शोक मातम शोकाकुल
shock: सदमा सदमे हैरान स्तब्ध झटका
love: प्यार प्रेम मोहब्बत
hate: नफरत घृणा
laugh: हंसी मजाक हंसते चुटकुल
weep: आंसू रोते बिलख
wait: इंतजार प्रतीक्षा
return: लौट वापसी
leave: छोड़
persecute: उत्पीड़न प्रताड़ित प्रताड़ना
block: अवरोध बाधित नाकेबंदी
secret: गुप्त रहस्य छिपा गोपनीय
silence: चुप्पी खामोश
answer: जवाब
question: सवाल प्रश्न
invite: आमंत्रित निमंत्रण न्योता मेहमान आमंत्रण
refuse: ठुकरा
decide: निर्णय
plan: योजना
try: कोशिश प्रयास
fail: असफल विफल नाकाम
mistake: गलती गलतिय
truth: सच्चाई हकीकत
lie: झूठ
guilt: दोषी
innocent: निर्दोष बेगुनाह बेकसूर
responsible: जिम्मेदार जवाबदेह
duty: कर्तव्य दायित्व
rights: मानवाधिकार अधिकारों
freedom: आजादी
justice: इंसाफ अन्याय
power: ताकतवर शक्तिशाली
strong: मजबूत ताकत
weak: कमजोर
danger: खतरा खतरे खतरनाक जोखिम
safety: सुरक्ष हिफाजत
rescue: बचाव रेस्क्यू बचाया
missing: लापता गायब गुमशुद
discover: खोज
destroy: तबाह नष्ट ध्वस्त बर्बाद
damage: क्षति नुकसान
repair: मरम्मत पुनर्निर्माण
pay: भुगतान अदायगी
debt: कर्ज
rich: अमीर अरबपति करोड़पति
poor: गरीब निर्धन
hunger: भूख भुखमरी भोजन खाद्य
water: पानी पेयजल
alcohol: शराब बीयर
house: मकान अपार्टमेंट फ्लैट आवास
road: सड़क हाईवे राजमार्ग एक्सप्रेसवे
bridge: ब्रिज सेतु
car: गाड़ी वाहन चालक ड्राइवर गाड़िय
town: शहर मेयर कस्बे कस्बा
village: गांव ग्रामीण
farm: किसान कृषि खेती
island: द्वीप टापू
coast: तटीय
sea: समुद्र महासागर
river: नदी नदिय झील
dam: बैराज जलाशय
mountain: पहाड़ पर्वत
forest: जंगल पेड़
animal: जानवर पशु कुत्त बिल्ली
rain: बारिश मूसलाधार
snow: बर्फ हिमपात
winter: सर्दी सर्दिय शीतकालीन
summer: ग्रीष्म गर्मियों
night: रात
week: साप्ताहिक
history: इतिहास ऐतिहासिक सदी
anniversary: वर्षगांठ सालगिरह
young: युवा युवक युवती नौजवान
old: बुजुर्ग पेंशन बूढ़ वृद्ध रिटायर
fast: रफ्तार
important: महत्वपूर्ण
serious: गंभीर
difficult: मुश्किल कठिन
expensive: महंगे महंगी
beautiful: सुंदर खूबसूरत
heat: गर्मी
dark: अंधेर ब्लैकआउट
internet: इंटरनेट वेबसाइट ऑनलाइन
computer: कंप्यूटर सॉफ्टवेयर
hack: हैकर हैकिंग साइबर
data: डेटा डाटा निजता
science: विज्ञान वैज्ञानिक शोध अनुसंधान
space: अंतरिक्ष उपग्रह सैटेलाइट चंद्रमा
test: परीक्षण
drug: ड्रग्स कोकीन नशीले मादक
medicine: दवा इलाज औषधि
cancer: कैंसर ट्यूमर
heart: हृदय हार्ट
birth: जन्म गर्भवती प्रसव
funeral: अंतिम-संस्कार दफन अंत्येष्टि
memorial: स्मारक श्रद्धांजलि
ceremony: समारोह
king: राजकुमार महारानी
flag: झंडा झंडे तिरंगा
people: नागरिक जनसंख्या आबादी
crowd: भीड़ हजारों
terror: आतंक
hostage: बंधक अपहरण अगवा
weapon: हथियार राइफल चाकू बंदूक पिस्तौल
spy: जासूस
diplomat: राजनयिक राजदूत दूतावास कूटनीति
ally: सहयोगी
partner: साझेदार पार्टनर
rival: प्रतिद्वंद्वी
opposition: विपक्ष
party: गठबंधन
democracy: लोकतंत्र लोकतांत्रिक
dictator: तानाशाह
independence: स्वतंत्रता संप्रभु
coup: तख्तापलट विद्रोह बगावत
invade: आक्रमण कब्जा कब्जे
prisoner: कैदी कैदिय
exchange: आदान-प्रदान अदला-बदली
torture: यातना मारपीट
rape: बलात्कार दुष्कर्म यौन
racism: नस्लवाद भेदभाव नस्लीय
equal: समानता बराबरी
culture: संस्कृति सांस्कृतिक संग्रहालय
book: किताब उपन्यास लेखक पुस्तक
photo: तस्वीर फोटो
video: वीडियो
television: टेलीविजन टीवी रेडियो
sport: खेल ओलंपिक खिलाड़िय
race: मैराथन दौड़ धावक
football: फुटबॉल
fan: फैंस प्रशंसक दर्शक समर्थक
tourist: पर्यटक पर्यटन होटल
cargo: कंटेनर मालवाहक
port: बंदरगाह
crew: पायलट नाविक
passenger: यात्री यात्रिय
engine: इंजन
defect: खराबी त्रुटि
customer: ग्राहक उपभोक्ता
brand: ब्रांड
shop: दुकान सुपरमार्केट
profit: मुनाफ राजस्व
invest: निवेश
trade: व्यापार निर्यात आयात
currency: डॉलर मुद्रा
bankrupt: दिवालिय
owner: मालिक संपत्ति
boss: निदेशक बॉस डायरेक्टर
founder: संस्थापक
colleague: सहकर्मी सहकर्मिय
wage: वेतन तनख्वाह मजदूरी
nurse: नर्स एंबुलेंस
smoke: धुआं धुएं धुंआ
pollution: प्रदूषण जहरील विषाक्त
waste: कचर कूड़ा
nature: प्रकृति पर्यावरण वन्यजीव प्रजाति
mine: खदान कोयला खनिक
gold: इस्पात धातु स्टील
harvest: फसल गेहूं अनाज
fish: मछली मछुआर मछलिय
meat: मांस दूध बीफ
shelter: बेघर आश्रय तंबू
alarm: सायरन अलार्म
wall: दीवार
tunnel: सुरंग
collapse: ढहने ढहा धराशायी
sink: डूब
blood: खून रक्त
face: चेहर
bullet: कारतूस
body: शवों लाश पार्थिव
majority: बहुमत
survey: सर्वे
expert: विशेषज्ञ विश्लेषक
sign: हस्ताक्षर दस्तखत
document: दस्तावेज
evidence: सबूत साक्ष्य
witness: गवाह चश्मदीद
lawyer: वकील अधिवक्ता
appeal: अपील
fine: जुर्मान मुआवज
freed: रिहा
suspect: संदिग्ध
victim: पीड़ित
crime: अपराध जुर्म
theft: चोरी डकैती लूट
smuggle: तस्कर
massacre: नरसंहार कत्लेआम
resettle: निर्वासित निष्कास पुनर्वास
indigenous: आदिवासी जनजाति
colony: उपनिवेश औपनिवेशिक
mediate: मध्यस्थ
neutral: तटस्थ
concession: रियायत
provoke: उकसा भड़का
isolate: अलग-थलग
respect: सम्मान इज्जत गरिमा
insult: अपमान
mock: उपहास खिल्ली
thank: धन्यवाद शुक्रिया आभार
regret: अफसोस पछतावा
welcome: स्वागत
cool: ठंड
transfer: तबादला तबादले ट्रांसफर स्थानांतर
fee: फीस
stadium: स्टेडियम
medical: मेडिकल चिकित्सा
debut: डेब्यू पदार्पण
season: सीजन
monopoly: एकाधिकार प्रतिस्पर्धा
shareholder: शेयरधारक
`;
