import { expect, test } from 'vitest';
import { fold } from '@/engine/text/fold';

// Invented names and place names, each as a paper of the language would write it.
test.each([
  ['Latin accents', 'Ångström', 'angstrom'],
  ['Azerbaijani', 'Rəhim', 'rahim'],
  ['Cyrillic', 'Товик', 'tovik'],
  ['Kazakh', 'Қайрат', 'qayrat'],
  ['Greek', 'Τόβικ', 'tovik'],
  ['Georgian', 'ტოვიკმა', 'tovikma'],
  ['Armenian', 'Տովիկը', 'toviky'],
  ['Armenian, a vowel of two letters', 'Մուրադ', 'murad'],
  ['Devanagari', 'तोविक', 'tovik'],
  ['Devanagari, a vowel that is not written', 'मरान्द', 'marand'],
  ['Devanagari, a nasal before a labial', 'लंबा', 'lamba'],
  ['Bengali', 'তোভিক', 'tobhik'],
  ['Gujarati, by the order that it shares', 'તોવિક', 'tovik'],
  ['Thai', 'โทวิค', 'towik'],
  ['Thai, vowels written before their consonant', 'เดสซา', 'dessa'],
  ['Thai, a letter that is not heard', 'ฮัลเดน์', 'halden'],
  ['Urdu, as Persian and Arabic', 'ٹوویک', 'توويك'],
  ['an alphabet that is not known', 'ທອງ', 'ທອງ'],
])('%s: %s', (_, word, folded) => expect(fold(word)).toBe(folded));

test('Hindi writes a name in two ways, and they are one', () => expect(fold('ट्रंपेट')).toBe(fold('ट्रम्पेट')));
