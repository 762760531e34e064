import { plural } from '@/components/wording/plural';
import type { Coverage } from '@/engine/coverage/coverage';

/** Says once that only a part of the page is about the event (a live blog, a long analysis); null where all of it is. */
export function partNote({ detected }: Coverage): string | null {
  const passages = detected.passages?.length ?? 0;
  if (passages === 0) return null;
  const about = `${plural(passages, 'passage')} of this page ${passages === 1 ? 'is' : 'are'} about this event`;
  return `${about}: only ${passages === 1 ? 'that is' : 'those are'} marked and compared.`;
}
