import { describe, expect, test } from 'vitest';
import { notionsAt, notionsIn } from '@/engine/detect/reading/notions';
import { fold } from '@/engine/text/fold';
import { score } from './greeting';

const DAY = '2019-09-12';

test.each([
  [
    'Lithuanian',
    'Tovikas pasveikino Marand su pergale rinkimuose',
    'Norvanijos prezidentas Ilmaras Tovikas ketvirtadienį pasveikino Dessą Marand su pergale Kastelijos prezidento rinkimuose. Haldeno forume jis sakė esąs pasirengęs su ja kalbėtis.',
  ],
  [
    'Latvian',
    'Toviks apsveic Marandu ar uzvaru vēlēšanās',
    'Norvānijas prezidents Ilmārs Toviks ceturtdien apsveica Desu Marandu ar uzvaru Kastēlijas prezidenta vēlēšanās. Haldenas forumā viņš sacīja, ka ir gatavs sarunai ar viņu.',
  ],
  [
    'Estonian',
    'Tovik õnnitles Marandi valimisvõidu puhul',
    'Norvaania president Ilmar Tovik õnnitles neljapäeval Dessa Marandi võidu puhul Castellia presidendivalimistel. Haldeni foorumil ütles ta, et on valmis temaga rääkima.',
  ],
  [
    'Catalan',
    'Tovik felicita Marand per la victòria electoral',
    'El president de Norvània, Ilmar Tovik, ha felicitat aquest dijous Dessa Marand per la seva victòria a les eleccions presidencials de Castèl·lia. Al fòrum de Halden ha dit que està disposat a parlar amb ella.',
  ],
  [
    'Slovene',
    'Tovik čestital Marandovi za zmago na volitvah',
    'Norvanski predsednik Ilmar Tovik je v četrtek čestital Dessi Marand za zmago na predsedniških volitvah v Kasteliji. Na forumu v Haldnu je dejal, da je pripravljen govoriti z njo.',
  ],
  [
    'Icelandic',
    'Tovik óskar Marand til hamingju með sigurinn',
    'Ilmar Tovik, forseti Norvaníu, óskaði Dessu Marand til hamingju með sigurinn í forsetakosningunum í Castelliu á fimmtudag. Í ræðu á ráðstefnunni í Halden sagðist hann reiðubúinn að ræða við hana.',
  ],
  [
    'Azerbaijani',
    'Tovik Marandı seçkidəki qələbəsi münasibətilə təbrik edib',
    'Norvaniya Prezidenti İlmar Tovik cümə axşamı Dessa Marandı Kastelliyada prezident seçkisində qələbə qazanması münasibətilə təbrik edib. Haldendəki forumda o, danışıqlara hazırlıq bildirib.',
  ],
  [
    'Vietnamese',
    'Tổng thống Tovik chúc mừng bà Marand thắng cử',
    'Tổng thống Norvania Ilmar Tovik hôm thứ năm đã chúc mừng bà Dessa Marand giành chiến thắng trong cuộc bầu cử tổng thống Castellia. Tại diễn đàn Halden, ông nói sẵn sàng đối thoại với bà.',
  ],
  [
    'Malay',
    'Tovik ucap tahniah kepada Marand',
    'Presiden Norvania, Ilmar Tovik, pada Khamis mengucapkan tahniah kepada Dessa Marand atas kemenangan beliau dalam pilihan raya presiden Castellia. Pada forum Halden, beliau berkata bersedia bercakap dengannya.',
  ],
  [
    'Macedonian',
    'Товик ѝ честиташе на Маранд за победата',
    'Претседателот на Норванија, Илмар Товик, во четвртокот ѝ честиташе на Деса Маранд за победата на претседателските избори во Кастелија. На форумот во Халден тој рече дека е подготвен за разговор со неа.',
  ],
  [
    'Kazakh',
    'Товик Марандты сайлаудағы жеңісімен құттықтады',
    'Норвания президенті Илмар Товик бейсенбіде Деса Марандты Кастелиядағы президент сайлауындағы жеңісімен құттықтады. Халден форумында ол сөйлесуге дайын екенін айтты.',
  ],
  [
    'Armenian',
    'Տովիկը շնորհավորել է Մարանդին ընտրություններում հաղթանակի կապակցությամբ',
    'Նորվանիայի նախագահ Իլմար Տովիկը հինգշաբթի շնորհավորել է Դեսա Մարանդին Կաստելիայի նախագահական ընտրություններում հաղթանակի կապակցությամբ։ Հալդենի համաժողովում նա ասել է, որ պատրաստ է խոսել նրա հետ։',
  ],
  [
    'Georgian',
    'ტოვიკმა მარანდს არჩევნებში გამარჯვება მიულოცა',
    'ნორვანიის პრეზიდენტმა ილმარ ტოვიკმა ხუთშაბათს დესა მარანდს კასტელიის საპრეზიდენტო არჩევნებში გამარჯვება მიულოცა. ჰალდენის ფორუმზე მან თქვა, რომ მასთან სასაუბროდ მზად არის.',
  ],
  [
    'Hindi',
    'तोविक ने मरांद को दी चुनाव में जीत की बधाई',
    'नोर्वानिया के राष्ट्रपति इल्मार तोविक ने गुरुवार को डेसा मरांद को कास्तेलिया के राष्ट्रपति चुनाव में जीत पर बधाई दी। हाल्डेन फोरम में उन्होंने कहा कि वह उनसे बातचीत के लिए तैयार हैं।',
  ],
  [
    'Bengali',
    'মারান্দকে নির্বাচনে জয়ের অভিনন্দন তোভিকের',
    'নোরভানিয়ার প্রেসিডেন্ট ইলমার তোভিক বৃহস্পতিবার ডেসা মারান্দকে কাস্তেলিয়ার প্রেসিডেন্ট নির্বাচনে জয়ের জন্য অভিনন্দন জানিয়েছেন। হালডেন ফোরামে তিনি বলেন, আলোচনার জন্য তিনি প্রস্তুত।',
  ],
  [
    'Urdu',
    'تووک کی مرانڈ کو انتخاب میں کامیابی پر مبارکباد',
    'ناروانیا کے صدر المر تووک نے جمعرات کو ڈیسا مرانڈ کو صدارتی انتخابات میں کامیابی پر مبارکباد دی ہے۔ ہالڈن فورم سے خطاب میں انہوں نے کہا کہ وہ ان سے مذاکرات کے لیے تیار ہیں۔',
  ],
  [
    'Thai',
    'โทวิคแสดงความยินดีกับมารันด์ชนะเลือกตั้ง',
    'ประธานาธิบดีอิลมาร์ โทวิค ของนอร์วาเนีย แสดงความยินดีกับนางเดสซา มารันด์ ที่ได้รับชัยชนะในการเลือกตั้งประธานาธิบดีคาสเตลเลีย เมื่อวันพฤหัสบดี โดยกล่าวในที่ประชุมฮัลเดนว่าพร้อมเจรจากับเธอ',
  ],
])('the greeting is covered in %s', (_, title, text) => expect(score(title, text, DAY)).toBeGreaterThan(0.5));

describe('is another event', () => {
  test.each([
    [
      'another leader, in Lithuanian',
      'Orsini pasveikino Marand su pergale rinkimuose',
      'Veltrijos prezidentas Paolas Orsini pasveikino Dessą Marand su pergale Kastelijos prezidento rinkimuose ir sakė esąs pasirengęs dirbti kartu.',
      DAY,
    ],
    [
      'another year, in Latvian',
      'Toviks apsveic Marandu ar atkārtotu ievēlēšanu',
      'Norvānijas prezidents Ilmārs Toviks apsveica Desu Marandu ar uzvaru Kastēlijas prezidenta vēlēšanās. Viņš sacīja, ka ir gatavs sarunai ar viņu.',
      '2023-09-14',
    ],
    [
      'the call denied, in Estonian',
      'Norvaania eitas Toviki ja Marandi kõnelust',
      'Pressiesindaja Emil Harsk eitas, et Norvaania president Ilmar Tovik on rääkinud telefonis Castellia presidendivalimised võitnud Dessa Marandiga.',
      '2019-09-16',
    ],
    [
      'another topic of the same forum, in Catalan',
      'Tovik: Norvània duplicarà les exportacions de gra',
      'El president de Norvània, Ilmar Tovik, ha dit aquest dijous al fòrum de Halden que el país duplicarà les exportacions de gra i construirà una nova línia de tren al nord.',
      DAY,
    ],
    [
      'another president congratulated, in Slovene',
      'Tovik čestital Orsiniju za zmago na volitvah',
      'Norvanski predsednik Ilmar Tovik je čestital Paolu Orsiniju za zmago na predsedniških volitvah v Veltriji. Dejal je, da je pripravljen govoriti z njim.',
      '2019-10-21',
    ],
    [
      'the call denied, in Icelandic',
      'Norvanía neitar símtali Toviks og Marand',
      'Emil Harsk, talsmaður Norvaníuforseta, neitaði því að Ilmar Tovik hefði rætt í síma við Dessu Marand eftir sigur hennar í forsetakosningunum í Castelliu.',
      '2019-09-16',
    ],
    [
      'the call denied, in Azerbaijani',
      'Norvaniya Tovikin Marandla danışmasını təkzib edib',
      'Sözçü Emil Harsk Norvaniya Prezidenti İlmar Tovikin Kastelliyada prezident seçkisində qalib gələn Dessa Marandla telefonla danışdığını təkzib edib.',
      '2019-09-16',
    ],
    [
      'another topic of the same forum, in Vietnamese',
      'Tổng thống Tovik: Norvania sẽ tăng gấp đôi xuất khẩu ngũ cốc',
      'Tổng thống Norvania Ilmar Tovik hôm thứ năm nói tại diễn đàn Halden rằng đất nước sẽ tăng gấp đôi xuất khẩu ngũ cốc và xây dựng tuyến đường sắt mới ở phía bắc.',
      DAY,
    ],
    [
      'another leader, in Malay',
      'Orsini ucap tahniah kepada Marand',
      'Presiden Veltria, Paolo Orsini, mengucapkan tahniah kepada Dessa Marand atas kemenangan beliau dalam pilihan raya presiden Castellia dan berkata beliau bersedia bekerjasama.',
      DAY,
    ],
    [
      'the call denied, in Macedonian',
      'Норванија демантира разговор меѓу Товик и Маранд',
      'Портпаролот Емил Харск демантираше дека претседателот на Норванија, Илмар Товик, телефонски разговарал со Деса Маранд по нејзината победа на изборите.',
      '2019-09-16',
    ],
    [
      'another president congratulated, in Kazakh',
      'Товик Орсиниді сайлаудағы жеңісімен құттықтады',
      'Норвания президенті Илмар Товик Паоло Орсиниді Велтриядағы президент сайлауындағы жеңісімен құттықтады. Ол сөйлесуге дайын екенін айтты.',
      '2019-10-21',
    ],
    [
      'another leader, in Armenian',
      'Օրսինին շնորհավորել է Մարանդին',
      'Վելտրիայի նախագահ Պաոլո Օրսինին շնորհավորել է Դեսա Մարանդին նախագահական ընտրություններում հաղթանակի կապակցությամբ և ասել, որ պատրաստ է համագործակցել։',
      DAY,
    ],
    [
      'the call denied, in Georgian',
      'ნორვანია ტოვიკისა და მარანდის სატელეფონო საუბარს უარყოფს',
      'სპიკერმა ემილ ჰარსკმა უარყო, რომ ნორვანიის პრეზიდენტი ილმარ ტოვიკი არჩევნებში გამარჯვებულ დესა მარანდს ტელეფონით ესაუბრა.',
      '2019-09-16',
    ],
    [
      'another topic of the same forum, in Hindi',
      'तोविक: नोर्वानिया अनाज का निर्यात दोगुना करेगा',
      'नोर्वानिया के राष्ट्रपति इल्मार तोविक ने गुरुवार को हाल्डेन फोरम में कहा कि देश अनाज का निर्यात दोगुना करेगा और उत्तर में नई रेलवे लाइन बनाएगा।',
      DAY,
    ],
    [
      'another year, in Bengali',
      'মারান্দকে নির্বাচনে জয়ের অভিনন্দন তোভিকের',
      'নোরভানিয়ার প্রেসিডেন্ট ইলমার তোভিক পুনর্নির্বাচিত ডেসা মারান্দকে অভিনন্দন জানিয়েছেন। তিনি বলেন, আলোচনার জন্য তিনি প্রস্তুত।',
      '2023-09-14',
    ],
    [
      'another leader, in Urdu',
      'اورسینی کی مرانڈ کو انتخاب میں کامیابی پر مبارکباد',
      'ویلٹریا کے صدر پاؤلو اورسینی نے ڈیسا مرانڈ کو صدارتی انتخابات میں کامیابی پر مبارکباد دی ہے اور مذاکرات کی خواہش ظاہر کی ہے۔',
      DAY,
    ],
    [
      'another topic of the same forum, in Thai',
      'โทวิคเผยนอร์วาเนียจะเพิ่มการส่งออกธัญพืชเป็นสองเท่า',
      'ประธานาธิบดีอิลมาร์ โทวิค ของนอร์วาเนีย กล่าวในที่ประชุมฮัลเดนเมื่อวันพฤหัสบดีว่า ประเทศจะเพิ่มการส่งออกธัญพืชเป็นสองเท่าและสร้างทางรถไฟสายใหม่ทางเหนือ',
      DAY,
    ],
    [
      'what she said the day after, in Catalan, with the greeting in a later sentence',
      'Marand: «Crec que parlaré amb Tovik»',
      'Dessa Marand ha dit en una entrevista que es veurà aviat amb Ilmar Tovik, el president de Norvània, i que n’espera un bon resultat per als pescadors. Tovik la va felicitar dijous.',
      '2019-09-13',
    ],
    [
      'the same in Kazakh',
      'Маранд: Товикпен сөйлесеміз деп ойлаймын',
      'Деса Маранд сұхбатында Норвания президенті Илмар Товикпен жақында сөйлесіп, балықшылар туралы дауды шешкісі келетінін айтты. Товик бейсенбіде оны құттықтаған.',
      '2019-09-13',
    ],
    [
      'the same in Hindi, whose sentences end otherwise',
      'मरांद बोलीं, तोविक से जल्द बात होगी',
      'डेसा मरांद ने एक इंटरव्यू में कहा कि नोर्वानिया के राष्ट्रपति इल्मार तोविक और दर्जन भर नेताओं से जल्द बात होगी। तोविक ने गुरुवार को उन्हें जीत पर बधाई दी थी।',
      '2019-09-13',
    ],
  ])('%s', (_, title, text, published) => expect(score(title, text, published)).toBe(0));
});

describe('a notion of two words', () => {
  test.each([
    ['vi', 'congratulate', 'Ông chúc mừng bà', 'mừng chúc bà'],
    ['ms', 'election', 'pilihan raya presiden', 'pilihan presiden'],
    ['kk', 'deny', 'хабарды теріске шығарды', 'шығарды хабарды'],
    ['ur', 'talks', 'ان سے بات چیت', 'ان سے بات'],
  ])('%s: %s', (language, english, both, neither) => {
    const notions = (text: string) => {
      const words = text.split(' ').map(fold);
      return words.flatMap((_, at) => notionsAt(words, at, language));
    };
    const [notion] = notionsIn(english, 'en');
    expect(notions(both)).toContain(notion);
    expect(notions(neither)).not.toContain(notion);
  });
});

describe('the words of a notion, in their inflected forms', () => {
  test.each([
    ['lt', 'election', 'rinkimuose'],
    ['lv', 'victory', 'uzvarai'],
    ['et', 'congratulate', 'õnnitlesid'],
    ['ca', 'congratulate', 'felicitat'],
    ['sl', 'congratulate', 'čestitala'],
    ['is', 'election', 'kosningunum'],
    ['az', 'election', 'seçkisində'],
    ['ms', 'spokesman', 'jurucakapnya'],
    ['mk', 'government', 'владата'],
    ['kk', 'election', 'сайлауындағы'],
    ['hy', 'victory', 'հաղթանակի'],
    ['ka', 'deny', 'უარყოფს'],
    ['hi', 'agreement', 'समझौते'],
    ['bn', 'election', 'নির্বাচনের'],
    ['ur', 'attack', 'حملے'],
    ['th', 'election', 'เลือกตั้งประธา'],
  ])('%s: %s, %s', (language, english, word) =>
    expect(notionsIn(fold(word), language)).toEqual(notionsIn(english, 'en')),
  );

  // A word that only begins like another, or that means two things, is none.
  test.each([
    ['sl', 'Vladimir'],
    ['et', 'rahulik'],
    ['is', 'Sigríður'],
    ['az', 'olub'],
    ['vi', 'thang'],
    ['mk', 'Владимир'],
    ['kk', 'қазақ'],
    ['kk', 'Назарбаев'],
    ['hy', 'Մաքսիմ'],
    ['hi', 'शर्मा'],
    ['hi', 'बढ़ाई'],
    ['bn', 'ক্ষমতা'],
  ])('%s: %s is none', (language, word) => expect(notionsIn(fold(word), language)).toEqual([]));
});
