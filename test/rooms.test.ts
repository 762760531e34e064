import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Rooms of the larger parts of the engine, each standing on those behind it; what `biome.jsonc` does not know. */
const ROOMS: Record<string, readonly (readonly string[])[]> = {
  'engine/statements': [['denials', 'background'], ['reports'], ['speakers'], ['grammar'], ['reading']],
  'engine/compare': [['aligning', 'wording'], ['likeness'], ['words']],
  'engine/detect': [
    ['measures', 'index'],
    ['profile', 'gate'],
    ['reading', 'address'],
  ],
};

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file));

test.each(Object.keys(ROOMS))('the rooms of %s import only those below them', (part) => {
  const floors = ROOMS[part] ?? [];
  const floorOf = (file: string) =>
    floors.findIndex((rooms) => rooms.some((room) => file.startsWith(`${part}/${room}/`)));
  const files = filesOf(part);
  for (const [floor, rooms] of floors.entries())
    for (const room of rooms)
      expect(
        files.some((file) => floorOf(file) === floor && file.includes(`/${room}/`)),
        room,
      ).toBe(true);
  const upwards = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g)]
      .map(([, imported = '']) => path.posix.join(path.posix.dirname(file), imported))
      .filter((imported) => floorOf(file) >= 0 && floorOf(imported) >= 0 && floorOf(imported) < floorOf(file))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(upwards).toEqual([]);
});
