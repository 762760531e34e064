/**
 * Packed by scripts/word-vectors.mjs from the GloVe vectors of Wikipedia 2014 and Gigaword 5 (Pennington, Socher, Manning
 * 2014; Public Domain Dedication and License): for the first 20,000 words of word-frequency.json, 100 dimensions of four
 * bits each, base64.
 */
declare module 'virtual:word-vectors' {
  const packed: string;
  export default packed;
}
