/** Words that multiply the number before them, folded, by the beginning they share across European languages. Own list. */
export const SCALES: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:thousand|mil|mila|duizend|tausend|mille|tis|tys|tuhat|ezer|bin|thousand)$|^(?:tysiac|tisic|tysyach|tisyach|hilj)/,
    1e3,
  ],
  [/^(?:trillion|billon|bilhoes|biljoen|bilionu)$|^(?:trillion|trilhon|billones|biljon)/, 1e12],
  [
    /^(?:bn|mld|mrd|mlrd|mdr|billion|billions|bilhoes|bilhao|milyar)$|^(?:milliard|miliard|miljard|millard|milyard|mld)/,
    1e9,
  ],
  [
    /^(?:m|mln|mio|mn|milione|milioni|milhoes)$|^(?:million|millon|miljoen|miljon|milion|milyon|milhao|milijun|milijon|miljoon)/,
    1e6,
  ],
];
