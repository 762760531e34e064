import { render } from 'preact';
import { Overlay } from './Overlay';
import type { PanelProps } from './props';

/** Roots that are being drawn, with what was asked for meanwhile. */
const drawing = new WeakMap<ShadowRoot, { next: PanelProps | null }>();

/**
 * Draws the overlay into its shadow root, or draws it anew with other props. The root holds `panelStyles` already.
 * Drawing may call for drawing: a row that is taken away while it has focus says so at once. Preact cannot draw one
 * place inside of drawing it, so that what is asked for meanwhile comes after.
 */
export function renderPanel(root: ShadowRoot, props: PanelProps): void {
  const now = drawing.get(root);
  if (now) {
    now.next = props;
    return;
  }
  const state: { next: PanelProps | null } = { next: props };
  drawing.set(root, state);
  try {
    while (state.next) {
      const { next } = state;
      state.next = null;
      render(<Overlay {...next} />, placeIn(root));
    }
  } finally {
    drawing.delete(root);
  }
}

/** Takes the overlay out and ends its effects. */
export function removePanel(root: ShadowRoot): void {
  const place = root.querySelector('.xq-place');
  if (!place) return;
  render(null, place);
  place.remove();
}

/** Gives focus to the panel's first row, or to what of it is there: only after the reader has asked for the panel. */
export function focusPanel(root: ShadowRoot): void {
  const places = ['[data-step]', '.xq-panel button', '.xq-pill'];
  const target = places.map((place) => root.querySelector<HTMLElement>(place)).find((found) => found !== null);
  target?.focus();
}

/** Preact replaces what it is drawn into: a place of its own leaves the root's styles alone. */
function placeIn(root: ShadowRoot): Element {
  const place = root.querySelector('.xq-place');
  if (place) return place;
  const made = root.ownerDocument.createElement('div');
  made.className = 'xq-place';
  root.append(made);
  return made;
}
