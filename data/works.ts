/** Nouns in front of the title of a work or the name of a thing: the film “…”, a hat that reads “…” (own compilation). */
export const WORKS = new Set(
  (
    'book novel memoir autobiography film movie documentary show series program programme episode podcast song anthem hymn ballad album single track hit poem play musical ' +
    'opera ballet painting sculpture exhibition magazine newspaper paper journal article essay editorial column report study video clip ad advert commercial ' +
    'blog website site account hashtag app game project campaign festival tour conference forum concert special sitcom drama comedy thriller remake trilogy ' +
    'spot syllabus commentary op-ed headline trailer sequel chapter mural sketch skit jingle segment newscast telecast musical reception luncheon lunch dinner brunch pageant parade pseudonym alias nickname moniker handle codename username ' +
    'hat hats cap caps shirt shirts bestseller seller best-seller host anchor band group on in from at of during titled entitled'
  ).split(' '),
);

/** Last words of the names of bodies, laws and occasions, which marks are set around as around titles (own compilation). */
export const BODIES = new Set(
  (
    'act action agency alliance association bill board bureau caucus club coalition commission committee conference council convention ' +
    'festival forum foundation fund gala gazette institute league museum network organization pac podcast project report review roundtable ' +
    'show society summit task-force times tour trust union'
  ).split(' '),
);
