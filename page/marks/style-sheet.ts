/**
 * Gives a document, or a shadow root, a style sheet that is in no element, and takes it away when the signal aborts.
 *
 * Firefox shows an extension's script the page's objects through a wrapper that refuses to change the list of adopted
 * sheets in place, and takes only sheets of the page's own window: a new list is set, with a sheet made there.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string, signal: AbortSignal): void {
  const window = root instanceof Document ? root.defaultView : root.ownerDocument.defaultView;
  if (!window || signal.aborted) return;
  const sheet = new (window as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}
