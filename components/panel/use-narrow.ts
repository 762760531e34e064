import { useMedia } from '@/components/theme/use-media';

/** The window is too narrow for a panel beside the text: it becomes a sheet at the bottom. */
export const useNarrow = (): boolean => useMedia('(max-width: 600px)');
