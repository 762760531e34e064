/** English words that tell background from news (own compilation); lists parted by blanks. */

/** Behind “last”, “previous”, “recent” and the like: a stretch of time before the news. */
export const PERIODS =
  'year years month months week weeks decade decades century centuries summer winter spring fall autumn season quarter election term';
export const PERIOD_OPENERS = 'last previous past earlier recent late early';

/** Words that set what is told before the news. */
export const BEFORE_WORDS =
  'ago since previously earlier formerly once originally historically traditionally prior already until before decades long';

/** Words of states that go on. */
export const STANDING_WORDS = 'now currently still usually often typically generally normally always about most also';

/** What follows “is” or “was” where a thing is defined. */
export const DEFINING_WORDS = 'a an the one part among based home located known called named';

/** Words that open a sentence with a turn or an addition. */
export const TURNS = 'but however although though yet and also meanwhile still instead nevertheless';

/** Words of harm done: in a report of a disaster or a crime they tell the news itself. */
export const HARM_WORDS =
  'killed dead died death deaths toll injured injuries wounded missing trapped rescued evacuated evacuation displaced stranded destroyed damaged damage flooded collapsed burned burnt fled swept submerged inundated hospitalized hospitalised casualties victims bodies debris arrested detained';
