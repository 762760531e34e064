import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine/article/from-text';
import { extract } from '@/engine/statements/extract';

/** The quotes of a text, each with who is named as its speaker. */
const spoken = (text: string): [string, string | null][] =>
  extract(articleFromText(text, { language: 'en' })).statements.flatMap((s) =>
    s.kind === 'quote' ? [[s.text, s.speaker?.name ?? null] as [string, string | null]] : [],
  );

describe('quotations without a cue', () => {
  const cases: [what: string, text: string, expected: [string, string | null][]][] = [
    [
      'carry on the report before them',
      '“The bridge is shut,” Brandt said. “It stays so.”',
      [
        ['The bridge is shut,', 'Brandt'],
        ['It stays so.', 'Brandt'],
      ],
    ],
    [
      'carry it on over paragraphs that each open with a mark and only the last closes',
      '“The bridge is old,” Brandt said.\n\n“It was built for carts.\n\n“It carries lorries now.”',
      [
        ['The bridge is old,', 'Brandt'],
        ['It was built for carts.', 'Brandt'],
        ['It carries lorries now.', 'Brandt'],
      ],
    ],
    [
      'carry it on behind a sentence that reports nobody',
      '“The bridge is shut,” Brandt said after the vote. She did not name a date. “It stays so.”',
      [
        ['The bridge is shut,', 'Brandt'],
        ['It stays so.', 'Brandt'],
      ],
    ],
    [
      'are nobody’s behind a sentence about another',
      '“The bridge is shut,” Brandt said. Okafor shook his head. “It is as safe as ever.”',
      [
        ['The bridge is shut,', 'Brandt'],
        ['It is as safe as ever.', null],
      ],
    ],
    [
      'are nobody’s where they answer a question',
      '“Is the bridge safe?” Brandt asked.\n\n“Nobody knows that yet.”',
      [
        ['Is the bridge safe?', 'Brandt'],
        ['Nobody knows that yet.', null],
      ],
    ],
    [
      'go on where the asker goes on',
      '“Is the bridge safe?” Brandt asked. “Nobody knows.”',
      [
        ['Is the bridge safe?', 'Brandt'],
        ['Nobody knows.', 'Brandt'],
      ],
    ],
    [
      'are introduced by the line before that ends with a colon',
      'Okafor wrote to the council:\n\n“The cables are worn.”',
      [['The cables are worn.', 'Okafor']],
    ],
    [
      'go on behind a place that ends with a stop',
      '“The bridge is a bad record,” Brandt said at a rally in Sarn, N.Y. “She sent rust all over the world.”',
      [
        ['The bridge is a bad record,', 'Brandt'],
        ['She sent rust all over the world.', 'Brandt'],
      ],
    ],
    [
      'go on in the next sentence, which names nobody',
      '“The work has been slow,” Okafor said. It has “left the town with half of a bridge.”',
      [
        ['The work has been slow,', 'Okafor'],
        ['left the town with half of a bridge.', 'Okafor'],
      ],
    ],
    [
      'are told by the next paragraph, where the speaker goes on',
      'Novak is glad.\n“Brandt can win in May, and by a mile.”\n“She may be the only one who can,” Novak notes.',
      [
        ['Brandt can win in May, and by a mile.', 'Novak'],
        ['She may be the only one who can,', 'Novak'],
      ],
    ],
    [
      'are not the answerer’s where they ask',
      'The talk was short.\n“Can Brandt win in May?”\n“She may be the only one who can,” Novak said.',
      [
        ['Can Brandt win in May?', null],
        ['She may be the only one who can,', 'Novak'],
      ],
    ],
    [
      'are introduced by a paper that reports',
      'The Melrose Times reports:\n“In a sign of the lack of zeal, drivers stay at home.”',
      [['In a sign of the lack of zeal, drivers stay at home.', 'Melrose Times']],
    ],
    [
      'are part of a heading where the whole line is set in capitals',
      'The strike goes on.\n3. FOR THE DRIVERS ‘THE GLASS IS HALF FULL.’\nThey wait.',
      [],
    ],
    [
      'begin an article on their own',
      '“We have waited for this bridge for twenty years.”\n\nThat is what the drivers thought.',
      [['We have waited for this bridge for twenty years.', null]],
    ],
    [
      'are no speech where nothing but a remark stands in them',
      '“The bridge is shut,” Brandt said.\n\n“(applause)”',
      [['The bridge is shut,', 'Brandt']],
    ],
  ];
  test.each(cases)('%s', (_, text, expected) => expect(spoken(text)).toEqual(expected));
});

describe('a block that the page sets as a quotation', () => {
  const spokenIn = (lines: string[], set: number[]) => {
    const text = lines.join('\n');
    const article = articleFromText(text, { language: 'en', title: 'The bridge' });
    const blocks = article.blocks.map((block, i) =>
      set.includes(i) ? { ...block, kind: 'blockquote' as const } : { ...block, kind: 'paragraph' as const },
    );
    return extract({ ...article, blocks }).statements.flatMap((s) =>
      s.kind === 'quote' ? [[s.text, s.speaker?.name ?? null]] : [],
    );
  };

  test('is what the line before it introduces, over all its paragraphs', () => {
    const lines = ['Okafor wrote to the council on Friday:', 'The cables are worn.', 'They will be “replaced” in May.'];
    expect(spokenIn(lines, [1, 2])).toEqual([
      ['The cables are worn.', 'Okafor'],
      ['They will be “replaced” in May.', 'Okafor'],
    ]);
  });

  test('is nobody’s where nothing introduces it', () => {
    const lines = [
      '“The bridge is shut,” Brandt said after the vote.',
      'We have waited for a bridge for twenty years.',
    ];
    expect(spokenIn(lines, [1])).toEqual([
      ['The bridge is shut,', 'Brandt'],
      ['We have waited for a bridge for twenty years.', null],
    ]);
  });
});
