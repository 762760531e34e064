import { useMedia } from './use-media';

export type Theme = 'light' | 'dark';

/** The reader's own theme. */
export const useTheme = (): Theme => (useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light');
