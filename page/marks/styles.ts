import type { Ground } from './page-ground';

/** Colours of the marks, as in `components/tokens.css`: a page does not have our custom properties. */
const COLOURS: Record<Ground, { pair: string; only: string; denial: string; at: string; atDenial: string }> = {
  light: { pair: '#0c7c98', only: '#8a9599', denial: '#96600c', at: '#dcecef', atDenial: '#f5e8cf' },
  dark: { pair: '#7fc6d6', only: '#74828a', denial: '#e2b770', at: '#173742', atDenial: '#3a2f19' },
};

const rule = (name: string, declaration: string): string => `::highlight(crossquote-${name}) { ${declaration} }`;

/** The `::highlight()` rules of the marks. Line style is the signal, colour repeats it. */
export function markStyles(ground: Ground): string {
  const { pair, only, denial, at, atDenial } = COLOURS[ground];
  const lines = (colours: { pair: string; only: string; denial: string; at: string; atDenial: string }) => [
    rule('same', `text-decoration: underline solid 2px ${colours.pair}`),
    rule('reworded', `text-decoration: underline dashed 2px ${colours.pair}`),
    rule('length', `text-decoration: underline dotted 3px ${colours.pair}`),
    rule('only', `text-decoration: underline dotted 1px ${colours.only}`),
    rule('denial', `text-decoration: underline double 2px ${colours.denial}`),
    rule('at', `background-color: ${colours.at}`),
    rule('at-denial', `background-color: ${colours.atDenial}`),
  ];
  const system = { pair: 'LinkText', only: 'GrayText', denial: 'CanvasText', at: 'Mark', atDenial: 'Mark' };
  return [
    ...lines({ pair, only, denial, at, atDenial }),
    `@media (forced-colors: active) { ${lines(system).join(' ')} }`,
  ].join('\n');
}
