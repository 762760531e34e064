import { adoptStyles } from '../marks/style-sheet';

export interface PanelHost {
  readonly element: Element;
  /** Closed: the page's scripts can't reach in. */
  readonly root: ShadowRoot;
}

/**
 * Puts the panel's element into a document, as the last child of the document element, outside the article and out of
 * reach of what a site does with its body. Taken out when the signal aborts. One that an earlier version of the
 * extension left behind goes first.
 */
export function addPanelHost(document: Document, css: string, signal: AbortSignal): PanelHost {
  for (const left of document.querySelectorAll('crossquote-panel')) left.remove();
  const element = document.createElement('crossquote-panel');
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(root, css, signal);
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  return { element, root };
}
