/** From item `first` up to but without `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What is reported behind a cue. */
export interface Complement extends Range {
  readonly form: 'quotation' | 'clause' | 'question' | 'infinitive' | 'thing';
}
