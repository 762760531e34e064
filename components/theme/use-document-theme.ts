import { useLayoutEffect } from 'preact/hooks';
import { useTheme } from './use-theme';

/** Sets the reader's theme on the whole document: for pages of the extension, which own theirs. */
export function useDocumentTheme(): void {
  const theme = useTheme();
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.page = theme;
  }, [theme]);
}
