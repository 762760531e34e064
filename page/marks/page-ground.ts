/** Whether the page around an element is light or dark: the colours of the marks are chosen for it. */
export type Ground = 'light' | 'dark';

/**
 * The ground that an element is drawn on: the first background colour, from the element outwards, that hides what is
 * behind it; else the canvas, which is dark only where page and reader both want it.
 */
export function groundOf(element: Element): Ground {
  const window = element.ownerDocument.defaultView;
  if (!window) return 'light';
  for (let one: Element | null = element; one; one = one.parentElement) {
    const colour = parse(window.getComputedStyle(one).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.25 ? 'dark' : 'light';
  }
  const scheme = window.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const only = scheme.includes('dark') && !scheme.includes('light');
  const both = scheme.includes('dark') && window.matchMedia('(prefers-color-scheme: dark)').matches;
  return only || both ? 'dark' : 'light';
}

interface Colour {
  /** 0..1 */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Computed colours are `rgb(…)` or `rgba(…)`, those of newer colour spaces `color(srgb …)`; others are taken for none. */
function parse(value: string): Colour | null {
  const numbers = value
    .match(/-?\d*\.?\d+(?:e-?\d+)?%?/g)
    ?.map((n) => (n.endsWith('%') ? Number.parseFloat(n) / 100 : Number(n)));
  if (!numbers || numbers.length < 3) return null;
  const scale = value.startsWith('rgb') ? 255 : value.startsWith('color(srgb') ? 1 : 0;
  if (scale === 0) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return { red: red / scale, green: green / scale, blue: blue / scale, alpha };
}

/** Relative luminance, WCAG 2.2: 0 black, 1 white. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
