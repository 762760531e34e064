import { expect, test } from 'vitest';
import { languageOf } from '@/engine/text/language';

test.each([
  ['The ferry was late, and nobody had told the passengers why it would not sail.', 'en'],
  ['El alcalde dijo que el puente se abrirá en abril, pero no por la noche.', 'es'],
  ['Der Bürgermeister sagte, dass die Brücke im April nicht geöffnet wird.', 'de'],
  ['Мэр сказал, что мост в апреле не откроют, а на остров пойдёт паром.', 'ru'],
  // One word of another language, however often, is none: “on” is Finnish and French too, “a” Hungarian; nor are three letters.
  ['Spending on boats rose on Aldra, spending on nets fell.', null],
  ['I think it is a U.S. issue.', null],
  ['A shop, a mill, a bank, a school.', null],
  ['Aldra, Tarn, Kolar', null],
  ['', null],
])('the language of “%s” is %s', (text, language) => expect(languageOf(text)).toBe(language));
