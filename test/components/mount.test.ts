// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { focusPanel, removePanel, renderPanel } from '@/components/panel/mount';
import type { PanelView } from '@/components/panel/props';
import { actions, coverage, view } from './fixture';

let root: ShadowRoot;
beforeEach(() => {
  const host = document.createElement('crossquote-panel');
  document.body.append(host);
  root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<style>.of-the-root {}</style>';
});
afterEach(() => {
  document.body.innerHTML = '';
});

const draw = (change: PanelView | Partial<PanelView>) =>
  act(() => renderPanel(root, { coverage, view: { ...view, ...change }, actions }));

test('the overlay is drawn beside the root’s styles, drawn anew, and taken out', () => {
  draw({});
  expect(root.querySelector('aside')).not.toBeNull();
  draw({ collapsed: true });
  expect(root.querySelector('aside')).toBeNull();
  expect(root.querySelector('.xq-pill')).not.toBeNull();
  removePanel(root);
  expect(root.innerHTML).toBe('<style>.of-the-root {}</style>');
  removePanel(root);
});

test('a row that is taken away while it has focus may ask for drawing', () => {
  let now: PanelView = view;
  const show = (change: Partial<PanelView>) => {
    now = { ...now, ...change };
    renderPanel(root, { coverage, view: now, actions: { ...actions, onPointAt: (at) => show({ at }) } });
  };
  act(() => show({}));
  focusPanel(root);
  const row = root.activeElement as HTMLElement;
  const panel = root.querySelector('aside') as HTMLElement;
  // As browsers do, and happy-dom does not: what is removed loses its focus first.
  const { remove } = Element.prototype;
  panel.remove = () => {
    row.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    remove.call(panel);
  };
  act(() => show({ collapsed: true }));
  expect(root.querySelector('.xq-pill')).not.toBeNull();
  expect(now).toMatchObject({ collapsed: true, at: null });
  act(() => show({ collapsed: false }));
  expect(root.querySelector('aside')).not.toBeNull();
  expect(root.querySelector('.xq-pill')).toBeNull();
});

test('focus goes to the first row, or to the pill', () => {
  draw({});
  focusPanel(root);
  expect(root.activeElement?.closest('[data-card]')?.getAttribute('data-card')).toBe('c1');
  draw({ collapsed: true });
  focusPanel(root);
  expect(root.activeElement?.className).toBe('xq-pill');
});
