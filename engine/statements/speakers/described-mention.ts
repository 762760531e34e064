import type { Token } from '@/engine/text/tokens';
import { type Reading, sentenceAt } from '../reading/reading';
import { descriptionOf, fits, introducedAs } from './description';
import type { People, Person } from './person';
import { ACTIVE, type Salience } from './salience';

/** Sentences back in which “an official” keeps “the official” for himself. */
const INDEFINITE = 8;

const BYSTANDER =
  /^(?:spokes\w+|official|aide|advis[eo]r|lawyer|attorney|prosecutor|manager|host|anchor|reporter|journalist|editor|witness|suspect|victim|man|woman|driver|resident|voter|officer|organizer)$/;

/** “the president”, “the Freedonian leader”: a person introduced as such. */
export function personDescribed(
  reading: Reading,
  people: People,
  salience: Salience,
  first: number,
  last: number,
): Person | null {
  const { tokens } = reading;
  const description = descriptionOf(tokens, first, last);
  if (!description || isIndefinite(reading, first, description.noun)) return null;
  const { exact, near } = introducedAs(description, people.persons);
  const [only] = exact;
  if (only && exact.length === 1 && description.office) return only;
  const introduced = exact.length ? exact : near;
  const outstanding = (among: readonly Person[] | null): Person | null =>
    salience.at(
      first,
      ({ person, name }) => (among ? person !== null && among.includes(person) : person !== null || name === null),
      null,
      ACTIVE,
    )?.person ?? null;
  if (exact.length > 1) return outstanding(exact);
  // What several may be called, and near equals of what somebody is called, mean whoever spoke or acted last.
  const latest = outstanding(null);
  if (!latest || !fits(description, latest)) return null;
  if (introduced.includes(latest)) return latest;
  // The latest is introduced as something else: the one who bears the noun is meant.
  if (only && exact.length === 1 && latest.roles.size > 0) return only;
  // “the vice president” has been left out of “the president”; spokesmen and hosts are mostly somebody not named yet.
  if (description.roles.some((role) => latest.roles.has(role)) || BYSTANDER.test(description.noun)) return null;
  const placed = [...description.places].some((place) => latest.places.has(place));
  const alone = latest.roles.size === 0 || salience.isAlone(first, latest);
  return !introduced.length && !description.qualifiers.length && (placed || alone) ? latest : null;
}

/** Whether “an official” without a name stands before “the official”. */
function isIndefinite(reading: Reading, at: number, noun: string): boolean {
  const { tokens, sentences } = reading;
  const here = sentenceAt(reading, (tokens[at] as Token).start);
  for (let i = sentences[Math.max(0, here - INDEFINITE)]?.first ?? 0; i < at; i++) {
    if (tokens[i]?.lower !== noun) continue;
    let opens = i;
    while (opens > i - 5 && /^(?:noun|adjective|name|number)$/.test(tokens[opens]?.class ?? '')) opens--;
    const behind = tokens[i + 1]?.lower === ',' ? tokens[i + 2] : tokens[i + 1];
    const before =
      tokens[opens - 1]?.class === 'name' || (tokens[opens - 1]?.lower === ',' && tokens[opens - 2]?.class === 'name');
    if (/^(?:an?|one|another)$/.test(tokens[opens]?.lower ?? '') && behind?.class !== 'name' && !before) return true;
  }
  return false;
}
