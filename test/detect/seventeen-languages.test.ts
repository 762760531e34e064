import { describe, expect, test } from 'vitest';
import { notionsIn } from '@/engine/detect/reading/notions';
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
  ])('%s', (_, title, text, published) => expect(score(title, text, published)).toBe(0));
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
  ])('%s: %s is none', (language, word) => expect(notionsIn(fold(word), language)).toEqual([]));
});
