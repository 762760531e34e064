import { useMedia } from '@/components/theme/use-media';

/** The window is too narrow for a panel beside the text: it becomes a sheet at the bottom. */
export const useNarrow = (): boolean => useMedia('(max-width: 600px)');

/** There is little room in either direction, as with large print: what can be said in one line is. */
export const useCramped = (): boolean => useMedia('(max-width: 600px), (max-height: 540px)');
