/** Words that multiply the number before them, folded, by the beginning they share across languages. Own list. */
export const SCALES: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:thousand|mil|mila|duizend|tausend|mille|tis|tys|tuhat|ezer|bin|nghin|ngan|ribu|myn|هزار)$|^(?:tysiac|tisic|tisoc|tysyach|tisyach|hilj|tukst|iljad|thusund|hajar|hazar)/,
    1e3,
  ],
  [/^(?:lakh|لاكه)/, 1e5],
  [/^(?:karor|koti|كرور)/, 1e7],
  [/^hundred$/, 100],
  [/^dozen$/, 12],
  [/^(?:trillion|billon|bilhoes|biljoen|bilionu)$|^(?:trillion|trilhon|billones|biljon)/, 1e12],
  [
    /^(?:bn|mld|mrd|mlrd|mdr|billion|billions|bilhoes|bilhao|milyar|ty)$|^(?:milliard|milijard|miliard|miljard|millard|milyard|mld)/,
    1e9,
  ],
  [
    /^(?:m|mln|mio|mn|milione|milioni|milhoes|trieu|juta)$|^(?:million|miliyan|millon|miljoen|miljon|milion|milyon|milhao|milijun|milijon|miljoon)/,
    1e6,
  ],
];

/** English words for numbers. “one”, “first” and “second” are left out: they are mostly no numbers (“no one”, “at first”). */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** Words that may be numbers (“one sailor”, “the second attempt”) or not (“no one”, “at first”): they tell where another number stands in their place. */
export const LOOSE_NUMBERS: Readonly<Record<string, string>> = { one: '1', first: '1', second: '2', half: '0.5' };

/** Sizes without a number: “hundreds” are not “thousands”. */
export const MAGNITUDES: ReadonlySet<string> = new Set(
  'dozens hundreds thousands millions billions trillions'.split(' '),
);

/** Words right before a number that say it is more, or less, than that. */
export const AT_LEAST: ReadonlySet<string> = new Set('over above exceeding least minimum'.split(' '));
export const AT_MOST: ReadonlySet<string> = new Set('under below most maximum nearly almost'.split(' '));

/** Names of money, behind a sum. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  'dollars euros pounds rubles roubles yen yuan francs crowns kronor kroner zloty hryvnia hryvnias lira rupees pesos usd eur gbp'.split(
    ' ',
  ),
);
