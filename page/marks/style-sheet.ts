/**
 * Gives a document, or a shadow root, a style sheet that is in no element, and takes it away when the signal aborts. One that begins
 * with the same selector goes first: an earlier version of the extension left it behind, as Firefox ends its scripts without a word.
 *
 * Firefox shows an extension's script the page's objects through a wrapper that refuses to change the list of adopted
 * sheets in place, and takes only sheets of the page's own window: a new list is set, with a sheet made there.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string, signal: AbortSignal): void {
  const window = root instanceof Document ? root.defaultView : root.ownerDocument.defaultView;
  if (!window || signal.aborted) return;
  const sheet = new (window as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  const others = root.adoptedStyleSheets.filter((one) => firstSelector(one) !== firstSelector(sheet));
  root.adoptedStyleSheets = [...others, sheet];
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}

function firstSelector({ cssRules }: CSSStyleSheet): string | undefined {
  const [first] = cssRules;
  return (first as CSSStyleRule | undefined)?.selectorText;
}
