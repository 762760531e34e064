import type { Token } from '@/engine/text/tokens';
import type { Reading } from '../reading/reading';
import { nameWordOf } from './name-word';
import type { Person } from './person';

/** Most tokens looked at on either side of a name for what the person is introduced as. */
const INTRODUCTION = 9;

/** Notes what the words around a name call the person: “President Ann Lee”, “the leader of Freedonia, Ann Lee”, “Ann Lee, a lawyer”. */
export function introduce(
  reading: Reading,
  run: { first: number; name: number; last: number; sentence: number },
  person: Person,
): void {
  const { tokens } = reading;
  const note = (token: Token, own = false): void => {
    const { noun, roles, qualifier, places, sex } = nameWordOf(token);
    if (roles.length) person.nouns.add(noun);
    for (const role of roles) person.roles.add(role);
    if (qualifier) person.nouns.add(qualifier);
    for (const place of places) person.places.add(place);
    // “Mr. Reed's aide Ann Lee”: a title belongs to the name behind it.
    if (sex && (own || token.class !== 'name')) person.sex = sex;
  };
  for (let i = run.first; i < run.name; i++) note(tokens[i] as Token, true);
  // Before: back over the words of the same phrase, through one comma.
  let commas = 0;
  const opening = reading.sentences[run.sentence]?.first ?? 0;
  for (let i = run.first - 1; i >= Math.max(opening, run.first - INTRODUCTION); i--) {
    const token = tokens[i] as Token;
    // “a spokesman for Ann Lee”: what stands before a preposition is another.
    if (i === run.first - 1 && token.class === 'preposition') break;
    if (token.lower === ',' && commas++ === 0 && i === run.first - 1) continue;
    const { role } = nameWordOf(token);
    if (
      token.kind === 'mark' ||
      (!role && /^(?:past|third|base|modal|auxiliary|conjunction|subordinator|pronoun|relative)$/.test(token.class))
    )
      break;
    if (token.class === 'preposition' && !/^(?:of|for)$/.test(token.lower)) break;
    note(token);
    if (token.class === 'determiner') break;
  }
  // Behind: “Ann Lee, the lawyer …,”.
  const comma = tokens[run.last];
  const head = tokens[run.last + 1];
  if (comma?.lower !== ',' || !head || !/^(?:determiner|noun|adjective|possessive|name)$/.test(head.class)) return;
  // It must close before a verb: in “after talks with Ann Lee, the premier said” the premier is another.
  const apposition: Token[] = [];
  for (let i = run.last + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (/^(?:past|third|base|modal|auxiliary)$/.test(token.class)) return;
    if (token.kind === 'mark' || /^(?:conjunction|subordinator|pronoun|relative|ing)$/.test(token.class)) break;
    if (apposition.length < INTRODUCTION) apposition.push(token);
  }
  for (const token of apposition) note(token);
}
