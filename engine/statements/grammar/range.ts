/** From item `first` up to but without `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
