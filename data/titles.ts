/** Words before a name that are no part of it (own compilation), lower case, without a stop. */
export const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father rabbi imam sheikh saint st president vice prime minister premier chancellor ' +
    'king queen prince princess pope bishop archbishop cardinal emperor sen senator sens senators rep representative reps representatives congressman congresswoman ' +
    'gov governor lt lieutenant mayor councilman councilwoman councillor speaker secretary ambassador judge justice attorney general gen colonel col major maj captain capt ' +
    'sergeant sgt officer detective chief director chairman chairwoman chair ceo executive deputy assistant former ex acting interim outgoing incoming first foreign defense defence ' +
    'finance interior republican democrat democratic gop labour conservative candidate nominee frontrunner coach manager spokesman spokeswoman spokesperson editor author host analyst adviser advisor ' +
    'commissioner sheriff police superintendent inspector admiral adm marshal envoy leader state press majority minority house senate party national security presidential presumptive rival co-founder founder commander'
  ).split(' '),
);

/** Titles and nouns that tell the sex. */
export const WOMEN = new Set(
  'mrs ms miss dame lady queen princess congresswoman councilwoman chairwoman spokeswoman mother wife daughter sister widow actress woman girl businesswoman'.split(
    ' ',
  ),
);
export const MEN = new Set(
  'mr sir lord king prince pope father rabbi imam sheikh congressman councilman chairman spokesman husband son brother widower man boy businessman'.split(
    ' ',
  ),
);

/** Words that a name of a body, a place or a work has, not a person's (own compilation). */
export const NO_PERSON = new Set(
  (
    'ministry department committee commission council court party university college institute school center centre foundation fund bank group company corp inc ltd llc association union ' +
    'federation league club agency bureau office service administration government parliament congress senate house assembly army navy force forces police street avenue road square park ' +
    'island islands river lake mountain mount city county state states kingdom republic times post news journal tribune herald gazette guardian magazine radio television tv network press ' +
    'hotel airport stadium hall theater theatre museum church act bill amendment treaty agreement accord day week month year war wars summit forum conference games cup prize award project ' +
    'alliance coalition movement campaign pac board authority organization organisation society trust nations monday tuesday wednesday thursday friday saturday sunday january february march ' +
    'april may june july august september october november december north south east west northern southern eastern western new san los las saint americans democrats republicans'
  ).split(' '),
);
