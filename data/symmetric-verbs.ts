/** Verbs of deeds that two do together, or that are none: who is named first says nothing (own compilation). */
export const SYMMETRIC_VERBS: ReadonlySet<string> = new Set(
  'met meets meet married marries marry divorced wed faced faces face played plays play fought fights fight joined joins join kissed hugged resembles resembled equals equaled equalled borders bordered said says is was are were has had have'.split(
    ' ',
  ),
);
