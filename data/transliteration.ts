/**
 * Cyrillic and Greek letters in Latin ones, near to how English papers write names. Russian, Ukrainian, Belarusian, Bulgarian,
 * Serbian and Macedonian in one table; where they differ (г, и) the Russian value stands, and names are compared loosely.
 * After BGN/PCGN romanisation and ISO 843. Then letters of Latin alphabets that are no accented ones. As text, since the gate
 * carries it to every page, and few pages need it.
 */
export const TRANSLITERATION =
  'а=a б=b в=v г=g ґ=g д=d е=e є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=ch ' +
  'ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ' +
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ' +
  'ß=ss ø=o ł=l đ=d æ=ae œ=oe þ=th ð=d ı=i';
