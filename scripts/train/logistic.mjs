// Logistic regression with a small ridge, by Newton's method: up to hundreds of measures, tens of thousands of pairs.

const RIDGE = 3;

/**
 * Weights and intercept, in the units of the measures. `weigh` tells how much an example counts, `offset` what is added to it whatever the
 * weights, `ridge` pulls to zero, all alike or each by its own; a measure whose weight has not the sign that `signs` asks for has none.
 */
export function fitLogistic(vectors, right, { weigh = () => 1, offset = () => 0, ridge = RIDGE, signs = [] } = {}) {
  const width = vectors[0].length;
  const pull = (k) => (Array.isArray(ridge) ? (ridge[k] ?? 0) : ridge);
  const mean = column(width, (k) => vectors.reduce((sum, v) => sum + v[k], 0) / vectors.length);
  const deviation = column(
    width,
    (k) => Math.sqrt(vectors.reduce((sum, v) => sum + (v[k] - mean[k]) ** 2, 0) / vectors.length) || 1,
  );
  const rows = vectors.map((v) => Float64Array.from([...v.map((x, k) => (x - mean[k]) / deviation[k]), 1]));
  const without = new Set();
  let b = newton();
  for (let wrong = wrongSigns(); wrong.length; wrong = wrongSigns()) {
    for (const k of wrong) without.add(k);
    b = newton();
  }
  const weights = b.slice(0, width).map((w, k) => w / deviation[k]);
  return { weights, intercept: b[width] - weights.reduce((sum, w, k) => sum + w * mean[k], 0) };

  function wrongSigns() {
    return column(width, (k) => k).filter((k) => !without.has(k) && (signs[k] ?? 0) * b[k] < 0);
  }

  function newton() {
    let b = new Array(width + 1).fill(0);
    for (let round = 0; round < 30; round++) {
      const gradient = b.map((w, k) => (k < width ? -pull(k) * w : 0));
      // Symmetric: only what lies on and below its diagonal is added up.
      const lower = b.map((_, i) => new Float64Array(i + 1));
      rows.forEach((row, n) => {
        const p = 1 / (1 + Math.exp(-offset(n) - row.reduce((sum, x, k) => sum + x * b[k], 0)));
        const weight = weigh(n);
        for (let i = 0; i <= width; i++) {
          gradient[i] += weight * (right[n] - p) * row[i];
          const own = weight * p * (1 - p) * row[i];
          const sums = lower[i];
          for (let j = 0; j <= i; j++) sums[j] += own * row[j];
        }
      });
      const hessian = b.map((_, i) =>
        b.map((_, j) =>
          without.has(i) || without.has(j)
            ? Number(i === j)
            : lower[Math.max(i, j)][Math.min(i, j)] + (i === j ? pull(i) : 0),
        ),
      );
      const step = solve(
        hessian,
        gradient.map((g, k) => (without.has(k) ? 0 : g)),
      );
      b = b.map((w, k) => w + step[k]);
      if (Math.max(...step.map(Math.abs)) < 1e-6) break;
    }
    return b;
  }
}

const column = (width, of) => Array.from({ length: width }, (_, k) => of(k));

/** Gauss–Jordan with the largest pivot. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j <= n; j++) rows[k][j] -= factor * rows[i][j];
    }
  }
  return rows.map((row, i) => row[n] / row[i]);
}
