/** Days and months in English, by which two reports of one thing may differ. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

/** Seasons and times of day, the same way; “fall” and “night” are left out, as they are mostly something else, or overlap. */
export const SEASONS: ReadonlySet<string> = new Set('spring summer autumn winter'.split(' '));
export const DAYPARTS: ReadonlySet<string> = new Set('morning afternoon evening'.split(' '));
/** “today” is left out: an outlet's today is another's yesterday. */
export const RELATIVE_DAYS: ReadonlySet<string> = new Set('yesterday tomorrow'.split(' '));
/** Stretches of time behind “next”, “last” and “this”. */
export const SPANS: ReadonlySet<string> = new Set('week month year decade century'.split(' '));
