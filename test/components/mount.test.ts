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

test('what is asked for while drawing is drawn after it', () => {
  let asked = false;
  const asks: PanelView = {
    ...view,
    get theme() {
      if (!asked) {
        asked = true;
        renderPanel(root, { coverage, view: { ...view, collapsed: true }, actions });
      }
      return 'light' as const;
    },
  };
  act(() => renderPanel(root, { coverage, view: asks, actions }));
  expect(root.querySelector('.xq-pill')).not.toBeNull();
  draw({ collapsed: false });
  expect(root.querySelector('aside')).not.toBeNull();
});

test('focus goes to the first row, or to the pill', () => {
  draw({});
  focusPanel(root);
  expect(root.activeElement?.closest('[data-card]')?.getAttribute('data-card')).toBe('c1');
  draw({ collapsed: true });
  focusPanel(root);
  expect(root.activeElement?.className).toBe('xq-pill');
});
