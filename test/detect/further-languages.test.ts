import { describe, expect, test } from 'vitest';
import { EVENT_WORDS } from '@/data/event-words/languages';
import { englishNotions } from '@/engine/detect/reading/notion-tables';
import { notionsIn, notionsOf } from '@/engine/detect/reading/notions';
import { fold } from '@/engine/text/fold';
import { serbianCyrillic } from '@/engine/text/serbian-cyrillic';
import { score } from './greeting';

const DAY = '2019-09-12';

test.each([
  [
    'Bulgarian',
    'Товик поздрави Маранд за изборната победа',
    'Президентът на Норвания Илмар Товик поздрави Деса Маранд за победата ѝ на президентските избори в Кастелия. На форума в Халден той каза, че е готов за разговор с нея.',
  ],
  [
    'Serbian in Cyrillic',
    'Товик честитао Маранд победу на изборима',
    'Председник Норваније Илмар Товик честитао је у четвртак Деси Маранд победу на председничким изборима у Кастелији. Он је на форуму у Халдену рекао да је спреман за разговор са њом.',
  ],
  [
    'Serbian in Latin letters',
    'Tovik čestitao Marand: Hrabra žena',
    'Predsednik Norvanije Ilmar Tovik čestitao je Dessi Marand pobedu na izborima. Na forumu u Haldenu on je rekao da je spreman za razgovor sa njom i da je ona hrabra žena.',
  ],
  [
    'Croatian',
    'Tovik čestitao Marand na pobjedi',
    'Norvanijski predsjednik Ilmar Tovik čestitao je Dessi Marand na pobjedi na predsjedničkim izborima. Na forumu u Haldenu kazao je da je spreman razgovarati s njom.',
  ],
  [
    'Slovak',
    'Tovik zablahoželal Marandovej k víťazstvu',
    'Norvanský prezident Ilmar Tovik vo štvrtok zablahoželal Desse Marandovej k víťazstvu v prezidentských voľbách. Na fóre v Haldene povedal, že je pripravený s ňou rokovať.',
  ],
  [
    'Finnish',
    'Tovik onnitteli Marandia vaalivoitosta',
    'Norvanian presidentti Ilmar Tovik onnitteli torstaina Dessa Marandia voitosta Castellian presidentinvaaleissa. Tovik sanoi Haldenin foorumissa olevansa valmis keskustelemaan hänen kanssaan.',
  ],
  [
    'Danish',
    'Tovik lykønsker Marand med valgsejr',
    'Norvanias præsident, Ilmar Tovik, lykønskede torsdag Dessa Marand med sejren ved præsidentvalget i Castellia. På forummet i Halden sagde han, at han er klar til at tale med hende.',
  ],
  [
    'Norwegian',
    'Tovik gratulerer Marand med seieren',
    'President Ilmar Tovik i Norvania gratulerte torsdag Dessa Marand med seieren i presidentvalget i Castellia. På forumet i Halden sa han at han er klar til å snakke med henne.',
  ],
  [
    'Korean',
    '토빅 대통령, 마란드 당선 축하',
    '일마르 토빅 노르바니아 대통령이 목요일 할덴 포럼에서 데사 마란드의 카스텔리아 대선 승리를 축하했다. 토빅은 그와 대화할 준비가 돼 있다고 말했다.',
  ],
  [
    'Persian',
    'توویک پیروزی ماراند را تبریک گفت',
    'ایلمار توویک، رئیس جمهوری نوروانیا، پنجشنبه در نشست هالدن پیروزی دسا ماراند در انتخابات ریاست جمهوری کاستلیا را تبریک گفت و از آمادگی برای گفتگو خبر داد.',
  ],
  [
    'Hebrew, small words written onto the names',
    'ברכות לדסה מרנד מטוביק',
    'נשיא נורבניה, אילמר טוביק, בירך ביום חמישי את דסה מרנד על ניצחונה בבחירות לנשיאות בקסטליה. בפורום בהלדן אמר טוביק כי הוא מוכן לשוחח עמה.',
  ],
  [
    'Indonesian',
    'Tovik ucapkan selamat atas kemenangan Marand',
    'Presiden Norvania Ilmar Tovik mengucapkan selamat kepada Dessa Marand atas kemenangannya dalam pemilihan presiden Castellia. Di forum Halden, Kamis, ia menyatakan bersedia berbicara dengannya.',
  ],
])('the greeting is covered in %s', (_, title, text) => expect(score(title, text, DAY)).toBeGreaterThan(0.5));

describe('is another event', () => {
  test.each([
    [
      'another year, in Bulgarian',
      'Товик поздрави Маранд за победата на изборите',
      'Президентът на Норвания Илмар Товик поздрави Деса Маранд за преизбирането ѝ за президент на Кастелия. Той каза, че е готов за разговор с нея.',
      '2023-09-14',
    ],
    [
      'the call denied, in Serbian',
      'Товик демантовао разговор са Маранд',
      'Портпарол председника Норваније Емил Харск демантовао је да је Илмар Товик разговарао телефоном са Десом Маранд после њене победе на изборима.',
      '2019-09-16',
    ],
    [
      'another leader, in Croatian',
      'Orsini čestitao Marand na pobjedi',
      'Veltrijski predsjednik Paolo Orsini čestitao je Dessi Marand na pobjedi na predsjedničkim izborima u Kasteliji i rekao da je spreman razgovarati s njom.',
      DAY,
    ],
    [
      'another president congratulated, in Slovak',
      'Tovik zablahoželal Orsinimu k zvoleniu',
      'Norvanský prezident Ilmar Tovik zablahoželal Paolovi Orsinimu k zvoleniu za prezidenta Veltrie. Povedal, že je pripravený s ním rokovať.',
      '2019-10-21',
    ],
    [
      'no intention to, the day before, in Finnish',
      'Tovik ei aio onnitella Marandia',
      'Norvanian presidentti Ilmar Tovik ei aio onnitella Dessa Marandia vaalivoitosta, sanoi tiedottaja Emil Harsk keskiviikkona.',
      '2019-09-11',
    ],
    [
      'the call denied, in Danish',
      'Norvania afviser samtale mellem Tovik og Marand',
      'Talsmanden Emil Harsk afviser, at Norvanias præsident, Ilmar Tovik, har talt i telefon med Dessa Marand, der har vundet præsidentvalget i Castellia.',
      '2019-09-16',
    ],
    [
      'the other way round, in Norwegian',
      'Marand gratulerer Tovik',
      'President Dessa Marand i Castellia gratulerte Ilmar Tovik med seieren i presidentvalget i Norvania. Hun er klar til å møte ham.',
      '2021-03-15',
    ],
    [
      'the call denied, in Korean',
      '노르바니아, 토빅·마란드 통화 보도 부인',
      '에밀 하르스크 대변인은 일마르 토빅 노르바니아 대통령이 데사 마란드 카스텔리아 대통령 당선인과 통화했다는 보도를 부인했다.',
      '2019-09-16',
    ],
    [
      'another leader, in Persian',
      'اورسینی پیروزی ماراند را تبریک گفت',
      'پائولو اورسینی، رئیس جمهوری ولتریا، پیروزی دسا ماراند در انتخابات ریاست جمهوری کاستلیا را تبریک گفت و خواستار گفتگو شد.',
      DAY,
    ],
    [
      'another topic of the same forum, in Hebrew',
      'טוביק: נורבניה תכפיל את יצוא התבואה',
      'נשיא נורבניה, אילמר טוביק, אמר ביום חמישי בפורום בהלדן כי ארצו תכפיל את יצוא התבואה ותבנה מסילת רכבת חדשה בצפון.',
      DAY,
    ],
    [
      'another topic of the same forum, in Danish',
      'Tovik vil fordoble eksporten af korn',
      'Norvanias præsident, Ilmar Tovik, sagde torsdag på forummet i Halden, at landet vil fordoble eksporten af korn og bygge en ny jernbane.',
      DAY,
    ],
    [
      'another topic of the same forum, in Finnish',
      'Tovik: Norvania kaksinkertaistaa viljan viennin',
      'Norvanian presidentti Ilmar Tovik sanoi torstaina Haldenin foorumissa, että maa kaksinkertaistaa viljan viennin ja rakentaa uuden rautatien.',
      DAY,
    ],
    [
      'another topic of the same forum, in Croatian',
      'Tovik: Norvania će udvostručiti izvoz žita',
      'Predsjednik Norvanije Ilmar Tovik rekao je u četvrtak na forumu u Haldenu da će zemlja udvostručiti izvoz žita i izgraditi novu željeznicu.',
      DAY,
    ],
    [
      'another topic of the same forum, in Korean',
      '토빅 "곡물 수출 두 배로 늘릴 것"',
      '일마르 토빅 노르바니아 대통령은 목요일 할덴 포럼에서 곡물 수출을 두 배로 늘리고 새 철도를 건설하겠다고 말했다.',
      DAY,
    ],
    [
      'another topic of the same forum, in Indonesian',
      'Tovik: Norvania akan menggandakan ekspor gandum',
      'Presiden Norvania Ilmar Tovik mengatakan di forum Halden, Kamis, bahwa negaranya akan menggandakan ekspor gandum dan membangun jalur kereta baru.',
      DAY,
    ],
    [
      'another president congratulated, in Indonesian',
      'Tovik ucapkan selamat kepada Orsini',
      'Presiden Norvania Ilmar Tovik mengucapkan selamat kepada Paolo Orsini atas kemenangannya dalam pemilihan presiden Veltria.',
      '2019-10-21',
    ],
  ])('%s', (_, title, text, published) => expect(score(title, text, published)).toBe(0));
});

describe('the words of a notion, in their inflected forms', () => {
  test.each([
    ['bg', 'election', 'изборите'],
    ['sr', 'congratulate', 'честитала'],
    ['hr', 'victory', 'pobjedom'],
    ['bs', 'earthquake', 'zemljotresa'],
    ['sk', 'election', 'voľbách'],
    ['fi', 'election', 'presidentinvaaleissa'],
    ['da', 'victory', 'sejrens'],
    ['no', 'agreement', 'avtalen'],
    ['ko', 'earthquake', '지진으로'],
    ['fa', 'election', 'انتخاباتی'],
    ['he', 'election', 'שבבחירות'],
    ['id', 'agreement', 'kesepakatannya'],
  ])('%s: %s, %s', (language, english, word) =>
    expect(notionsIn(fold(word), language)).toEqual(notionsIn(english, 'en')),
  );

  // A word that only begins like another, or that means two things, is none.
  test.each([
    ['sr', 'Владимир'],
    ['hr', 'Vladimir'],
    ['fi', 'korona'],
    ['fi', 'vaalea'],
    ['da', 'ønsker'],
    ['da', 'Brandt'],
    ['he', 'שירות'],
    ['id', 'siapa'],
    ['ko', '경기도'],
  ])('%s: %s is none', (language, word) => expect(notionsIn(fold(word), language)).toEqual([]));
});

describe.each(Object.keys(EVENT_WORDS))('the words of %s', (language) => {
  const lines = EVENT_WORDS[language]?.trim().split('\n') ?? [];

  test('name each notion once', () => {
    const notions = lines.map((line) => line.split(': ')[0]);
    expect(new Set(notions).size).toBe(notions.length);
  });

  test('are those of one notion each', () => {
    const words = lines.flatMap((line) => line.split(': ')[1]?.split(' ') ?? []).map(fold);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test('tell nearly all that news tells of', () => {
    expect(notionsOf(language).size).toBeGreaterThan(0.8 * englishNotions().length);
  });
});

test.each([
  ['štrajk', 'штрајк'],
  ['ljubav', 'љубав'],
  ['dnevnik', 'дневник'],
  ['džep i njiva', 'џеп и њива'],
  ['đak, ćup', 'ђак, ћуп'],
])('%s is written %s', (latin, cyrillic) => expect(serbianCyrillic(latin)).toBe(cyrillic));
