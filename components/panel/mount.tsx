import { render } from 'preact';
import { Overlay } from './Overlay';
import type { PanelProps } from './props';

/** Draws the overlay into its shadow root, or draws it anew with other props. The root holds `panelStyles` already. */
export function renderPanel(root: ShadowRoot, props: PanelProps): void {
  render(<Overlay {...props} />, placeIn(root));
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
  const target = root.querySelector<HTMLElement>('[data-step], .xq-panel button, .xq-pill');
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
