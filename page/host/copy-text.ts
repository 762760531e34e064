/**
 * Puts text on the clipboard, on the reader's click. Pages that are not secure (http) have no clipboard of their own:
 * there the old command copies from a field inside the closed root, where the page can't see it.
 */
export function copyText(root: ShadowRoot, text: string): void {
  const { clipboard } = navigator;
  if (clipboard) {
    clipboard.writeText(text).catch(() => copyFromField(root, text));
    return;
  }
  copyFromField(root, text);
}

function copyFromField(root: ShadowRoot, text: string): void {
  const focused = root.activeElement as HTMLElement | null;
  const field = root.ownerDocument.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  root.append(field);
  field.select();
  root.ownerDocument.execCommand('copy');
  field.remove();
  focused?.focus();
}
