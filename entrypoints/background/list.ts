import type { DossierSummary } from '@/engine/coverage/summary';
import { knowledge } from './knowledge';
import type { DossiersAnswer } from './messages';

/** All dossiers in short. */
export async function listDossiers(): Promise<DossiersAnswer> {
  const { store } = await knowledge();
  return { dossiers: [...(await store.summaries())].sort(newestFirst), storeFault: store.fault };
}

const collator = new Intl.Collator('en');

/** By their date, then by their title; those without a date at the end. Of ten thousand most are compared a dozen times: hence one collator. */
function newestFirst(a: DossierSummary, b: DossierSummary): number {
  const [dayA, dayB] = [a.date ?? '', b.date ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return collator.compare(a.title, b.title);
}
