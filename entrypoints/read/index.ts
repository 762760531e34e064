import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepReading } from '@/page/read/kept';
import { readArticle } from '@/page/read/read-article';

/** Reads the page's article for the background, which gets it as the result of the injection. */
export default defineUnlistedScript(() => {
  const reading = readArticle(document, { url: location.href });
  keepReading(reading);
  return reading.article;
});
