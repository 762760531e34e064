import { expect, test } from 'vitest';
import { namesIn } from '@/engine/detect/names-in';

const ministry = { name: 'Norvanian Foreign Ministry', aliases: ['МИД Норвании', '诺瓦尼亚外交部'] };
const tovik = { name: 'Ilmar Tovik', aliases: ['Ильмар Товик', '伊尔马·托维克'] };

test.each([
  ['the whole name', ministry, 'The Norvanian Foreign Ministry denied it.', true],
  ['one of its words', ministry, 'The Norvanian president denied it.', false],
  ['its words apart', ministry, 'A foreign guest told the Norvanian press. The ministry kept silent.', false],
  ['the last word of a body', ministry, 'The ministry kept silent.', false],
  ['an alias', ministry, 'В МИД Норвании это опровергли.', true],
  ['the last word of an alias of a body', ministry, 'Президент Норвании это опроверг.', false],
  ['an alias without blanks', ministry, '诺瓦尼亚外交部否认了这一消息。', true],
  ['the name of a person', tovik, 'Ilmar Tovik left.', true],
  ['a surname alone', tovik, 'Tovik left.', true],
  ['a surname with an ending, in another script', tovik, 'Речь Товика длилась час.', true],
  ['a surname without blanks', tovik, '托维克发表讲话。', true],
  ['a first name alone', tovik, 'Ilmar the smith left.', false],
])('%s', (_, name, text, stands) => expect(namesIn({ title: null, text })(name)).toBe(stands));
