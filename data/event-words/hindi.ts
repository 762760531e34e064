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
`;
