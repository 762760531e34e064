/**
 * Letters of other alphabets in Latin ones, near to how English papers write names. Russian, Ukrainian, Belarusian, Bulgarian, Serbian,
 * Macedonian and Kazakh in one table; where they differ (г, и) the Russian value stands, and names are compared loosely.
 * After BGN/PCGN romanisation and ISO 843. Then letters of Latin alphabets that are no accented ones, and letters that Persian and Urdu
 * have beside the Arabic ones, as those. As text, since the gate carries it to every page, and few pages need it.
 */
export const TRANSLITERATION =
  'а=a б=b в=v г=g ґ=g д=d е=e є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=ch ' +
  'ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=g қ=q ң=n ө=o ұ=u ү=u һ=h ' +
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ' +
  'ß=ss ø=o ł=l đ=d æ=ae œ=oe þ=th ð=d ı=i ə=a ' +
  'ک=ك ی=ي ى=ي ے=ي ہ=ه ھ=ه ۃ=ة ٹ=ت ڈ=د ڑ=ر';

/**
 * Alphabets by rows: the first letter, then the values of it and of those that follow it in Unicode, `-` for what is not heard.
 * Georgian and Armenian after their national systems. Devanagari stands for all scripts of India that share its order; between its
 * consonants the vowel that is not written is put in (`engine/text/fold.ts`). Of Thai, what English spells with an h behind it is without.
 */
export const LETTER_ROWS = [
  'ა a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  'ա a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts u p k o f ev',
  'ऀ n n n - a a a i i u u r l e e e ai o o o au k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h',
  'ऺ - - - - a i i u u r r e e e ai o o o au - t au',
  'ก k k k k k k ng ch ch ch s ch y d t t t t n d t t t t n b p p f p f p m y r rue l lue w s s s h l o h - a a a am i i ue ue u u -',
  'เ e ae o ai ai - - - - - - - - - -',
];
