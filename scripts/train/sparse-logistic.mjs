// Logistic regression over named features that hold or don't, with a ridge, by coordinate-wise Newton steps.

const ROUNDS = 60;

/** Rows are {features: names, y: 0 or 1, weight}; features in fewer than `common` rows are left out. Gives {intercept, weights: Map}. */
export function fitSparse(rows, { common, ridge }) {
  const byFeature = new Map();
  rows.forEach(({ features }, n) => {
    for (const f of features) {
      if (!byFeature.has(f)) byFeature.set(f, []);
      byFeature.get(f).push(n);
    }
  });
  for (const [f, list] of byFeature) if (list.length < common) byFeature.delete(f);
  const odds = new Float64Array(rows.length);
  const weights = new Map([...byFeature.keys()].map((f) => [f, 0]));
  let intercept = 0;
  const everyRow = rows.map((_, n) => n);
  /** One Newton step for a weight that all rows of `list` share. */
  const step = (list, weight, pull) => {
    let slope = -pull * weight;
    let bend = pull;
    for (const n of list) {
      const p = 1 / (1 + Math.exp(-odds[n]));
      slope += rows[n].weight * (rows[n].y - p);
      bend += rows[n].weight * Math.max(p * (1 - p), 1e-3);
    }
    const change = slope / bend;
    for (const n of list) odds[n] += change;
    return change;
  };
  for (let round = 0; round < ROUNDS; round++) {
    let most = 0;
    intercept += step(everyRow, 0, 1e-6);
    for (const [f, list] of byFeature) {
      const change = step(list, weights.get(f), ridge);
      weights.set(f, weights.get(f) + change);
      most = Math.max(most, Math.abs(change));
    }
    if (most < 1e-4) break;
  }
  return { intercept, weights };
}
