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

/** Words before a month that set what is told in it before the news: “in June”, “since March”. */
export const MONTH_OPENERS = 'in since until last';

/** Words of what an event did: harm, what was closed, who was caught, what prices did. In a report of the event they tell the news itself. */
export const EFFECT_WORDS =
  'killed killing dead died death deaths toll injured injuring injuries wounded missing trapped rescue rescued rescuers evacuate evacuated evacuation evacuations displaced stranded shelter shelters homeless destroyed destroying damaged damaging damage flooded collapsed burned burnt fled swept submerged inundated hospitalized hospitalised casualties victims bodies debris outage outages blocked closed closing shut canceled cancelled suspended arrest arrested charged sentenced convicted detained released revoked';
