/** A seeded order, so that every run parts the articles alike. */
export function shuffled(list, seed) {
  const out = [...list];
  let state = seed + 1;
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 48271) % 2147483647;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}
