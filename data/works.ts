/** Nouns in front of the title of a work or the name of a thing: the film “…”, a hat that reads “…” (own compilation). */
export const WORKS = new Set(
  (
    'book novel memoir autobiography film movie documentary show series program programme episode podcast song anthem hymn ballad album single track hit poem play musical ' +
    'opera ballet painting sculpture exhibition magazine newspaper paper journal article essay editorial column report study video clip ad advert commercial ' +
    'blog website site account hashtag app game project campaign festival tour conference forum concert special sitcom drama comedy thriller remake trilogy ' +
    'hat hats cap caps shirt shirts bestseller seller best-seller host anchor band group on in from at of during titled entitled'
  ).split(' '),
);
