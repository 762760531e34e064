const PAIRS =
  'lj=љ nj=њ dž=џ a=а b=б c=ц č=ч ć=ћ d=д đ=ђ e=е f=ф g=г h=х i=и j=ј k=к l=л m=м n=н o=о p=п r=р s=с š=ш t=т u=у v=в z=з ž=ж';
const letters = new Map(PAIRS.split(' ').map((pair) => pair.split('=') as [string, string]));
const LETTER = new RegExp([...letters.keys()].join('|'), 'g');

/** A Serbian word in lower case Latin letters with their marks (`štrajk`), in Cyrillic ones (`штрајк`). */
export const serbianCyrillic = (latin: string): string =>
  latin.replace(LETTER, (letter) => letters.get(letter) ?? letter);
