/**
 * English verbs that report speech, base forms (own compilation). Irregular forms are spelled out in `IRREGULAR_SPEECH`.
 */
export const SPEECH_VERBS =
  'say tell add note argue claim announce assert insist warn suggest report acknowledge contend predict promise vow accuse confirm write tweet urge call deny declare state reply respond describe testify stress maintain allege admit concede caution remark recall boast joke propose pledge reject dismiss dispute explain continue believe ask observe comment conclude emphasize reiterate repeat reveal disclose point quip complain lament agree answer estimate hope indicate mention recount remind worry demand fear';

export const IRREGULAR_SPEECH = 'said told wrote written saying says';
