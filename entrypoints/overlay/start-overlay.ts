import { keptReading } from '@/page/read/kept';
import { readArticle } from '@/page/read/read-article';
import type { Reading } from '@/page/read/reading';
import type { CoverageAnswer } from '../background/messages';
import { Overlay } from './overlay';
import { isSlow } from './patience';
import { takePending } from './pending';
import type { OverlayPort } from './port';

const place = globalThis as { crossquoteOverlay?: Overlay };

interface Start {
  readonly document: Document;
  readonly port: OverlayPort;
}

/**
 * Shows on a page that is coverage what the background knows of it: marks in the article, and the panel. Where that
 * takes its time, the panel says so meanwhile. Works in any page, the extension's own example among them. Shows nothing
 * where the background has nothing to show.
 */
export async function startOverlay({ document, port }: Start): Promise<void> {
  place.crossquoteOverlay?.destroy();
  const pending = takePending();
  const first = keptReading() ?? readArticle(document, { url: document.location.href });
  const answering = answerFor(document, port, first);
  let overlay: Overlay | null = null;
  if (pending && (await isSlow(answering))) {
    const { outline: coverage, statements, panel } = pending;
    const nothingYet = { coverage, panel, textLength: first.article.text.length, card: null };
    overlay = new Overlay(document, port, first, nothingYet, { phase: 'comparing', done: 0, of: statements });
    place.crossquoteOverlay = overlay;
  }
  const { answer, reading } = await answering.catch((error) => {
    overlay?.destroy();
    throw error;
  });
  if (overlay) {
    if (answer) overlay.answered(answer, reading);
    else overlay.destroy();
  } else if (answer) place.crossquoteOverlay = new Overlay(document, port, reading, answer, { phase: 'done' });
}

/** The background's answer, with the reading its spans belong to. */
async function answerFor(
  document: Document,
  port: OverlayPort,
  first: Reading,
): Promise<{ answer: CoverageAnswer | null; reading: Reading }> {
  const answer = await port.coverage();
  if (answer?.textLength === first.article.text.length) return { answer, reading: first };
  // The page has changed since the background looked at it, or, in the example, it never has.
  const reading = readArticle(document, { url: document.location.href });
  if (answer?.textLength === reading.article.text.length) return { answer, reading };
  return { answer: await port.read(reading.article), reading };
}
