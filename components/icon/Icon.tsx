/**
 * Glyphs on a 16 px grid. Those of a relation are a picture of the pair: upper line = the page, lower line = the other
 * source; dashed = other words, short = fewer words, dots = absent.
 */
const GLYPHS = {
  same: { d: 'M2 5h12M2 11h12', width: 2 },
  reworded: { d: 'M2 5h12M2 11h3M6.5 11h3M11 11h3', width: 2 },
  longer: { d: 'M2 5h12M2 11h6', width: 2 },
  shorter: { d: 'M2 5h6M2 11h12', width: 2 },
  here: { d: 'M2 5h12', faint: 'M2 11h1M5.7 11h1M9.4 11h1M13 11h1', width: 2 },
  there: { d: 'M2 11h12', faint: 'M2 5h1M5.7 5h1M9.4 5h1M13 5h1', width: 2 },
  // Two whole lines but for one place, where the lower one stands otherwise.
  conflict: { d: 'M2 5h12M2 11h3.4M10.6 11H14M8 8.4v5.2', width: 2 },
  maybe: { d: 'M2 6c2-2 4-2 6 0s4 2 6 0M2 11.5c2-2 4-2 6 0s4 2 6 0' },
  denial: { d: 'M2 6h12M2 10.5h12M10.6 2.5 5.4 14' },
  context: { d: 'M2 3.5h12M2 8h12M2 12.5h7' },
  chevron: { d: 'm6 3.5 4.5 4.5L6 12.5' },
  fold: { d: 'M13.5 2.5v11M2.5 8h7.5M6.8 4.5 10.3 8l-3.5 3.5' },
  more: { d: 'M3 8h.01M8 8h.01M13 8h.01', width: 2.4, round: true },
  search: { d: 'M2.5 7a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0M10.5 10.5 14 14' },
  out: { d: 'M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.5 2.5 7 9' },
  device: { d: 'M3.5 3h9a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM1 13h14' },
  key: { d: 'M2 4h3M2 8h3M2 12h3M7.5 4H14M7.5 8H14M7.5 12H14' },
  pause: { d: 'M5 3v10M11 3v10' },
  info: { d: 'M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8M8 7.3v3.7M8 5h.01' },
  hide: { d: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM2.5 13.5l11-11' },
  document: { d: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3' },
  lock: { d: 'M4 7h8a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1ZM5 7V5a3 3 0 0 1 6 0v2' },
} satisfies Record<string, Glyph>;

interface Glyph {
  readonly d: string;
  /** Drawn lighter: what is absent. */
  readonly faint?: string;
  /** Stroke, px; 1.5 where left out. */
  readonly width?: number;
  readonly round?: boolean;
}

export type IconName = keyof typeof GLYPHS;

/** A glyph in the colour of the text around it. It says nothing by itself: a word or an aria-label stands with it. */
export function Icon({ name, class: extra = '' }: { name: IconName; class?: string }) {
  const { d, faint, width = 1.5, round }: Glyph = GLYPHS[name];
  return (
    <svg
      class={`g ${extra}`.trim()}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width={width}
      stroke-linecap={round ? 'round' : undefined}
      aria-hidden="true"
    >
      <path d={d} />
      {faint && <path d={faint} opacity={0.75} />}
    </svg>
  );
}
