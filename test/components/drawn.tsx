import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** A component in a document, with what a reader does to it. */
export function drawn(node: ComponentChild) {
  const place = document.createElement('div');
  document.body.append(place);
  const draw = (next: ComponentChild) => act(() => render(next, place));
  draw(node);
  const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = place.querySelector<E>(selector);
    if (!found) throw new Error(`drawn: nothing matches ${selector} in ${place.innerHTML}`);
    return found;
  };
  return {
    place,
    draw,
    find,
    all: (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)],
    /** Words as they are read: white space joined. */
    text: (selector: string) => said(find(selector)),
    button: (name: string): HTMLButtonElement => {
      const found = [...place.querySelectorAll('button')].find(
        (button) => button.getAttribute('aria-label') === name || said(button) === name,
      );
      if (!found) throw new Error(`drawn: no button “${name}”`);
      return found;
    },
    click: (element: HTMLElement) => act(() => element.click()),
    focus: (element: HTMLElement) => act(() => element.focus()),
    press: (key: string, element: Element = document.activeElement ?? place) =>
      act(() => {
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
      }),
  };
}

export const said = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
