import { PLACES } from '@/data/places';
import { ROLES } from '@/data/roles';

const groups = (lines: readonly string[]): Map<string, number[]> => {
  const map = new Map<string, number[]>();
  lines.forEach((line, i) => {
    for (const word of line.split(' ')) map.set(word, [...(map.get(word) ?? []), i]);
  });
  return map;
};
const roleGroups = groups(ROLES);
const placeGroups = groups(PLACES);

/** Groups of roles that a noun belongs to; plural and -’s forms are not looked for. */
export const rolesOf = (lower: string): readonly number[] => roleGroups.get(lower) ?? NONE;
export const placesOf = (lower: string): readonly number[] => placeGroups.get(lower.replaceAll(' ', '-')) ?? NONE;
const NONE: readonly number[] = [];

/** Words that make another office of one: the vice president is not the president. */
export const QUALIFIES = /^(?:former|ex|vice|deputy|assistant)$/;
