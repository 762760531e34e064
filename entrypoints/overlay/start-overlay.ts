import { keptReading } from '@/page/read/kept';
import { readArticle } from '@/page/read/read-article';
import { Overlay } from './overlay';
import type { OverlayPort } from './port';

const place = globalThis as { crossquoteOverlay?: Overlay };

/**
 * Shows on a page that is coverage what the background knows of it: marks in the article, and the panel.
 * Works in any page, the extension's own example among them. Shows nothing where the background has nothing to show.
 */
export async function startOverlay(options: {
  readonly document: Document;
  readonly port: OverlayPort;
}): Promise<void> {
  const { document, port } = options;
  place.crossquoteOverlay?.destroy();
  let reading = keptReading() ?? readArticle(document, { url: document.location.href });
  let answer = await port.coverage();
  if (!answer || answer.textLength !== reading.article.text.length) {
    // The page has changed since the background looked at it, or, in the example, it never has.
    reading = readArticle(document, { url: document.location.href });
    if (!answer || answer.textLength !== reading.article.text.length) answer = await port.read(reading.article);
  }
  if (!answer) return;
  const overlay = new Overlay(document, port, reading, answer);
  place.crossquoteOverlay = overlay;
}
