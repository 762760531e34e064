/** A run of name words in the text: “President Ann Lee”. */
export interface NameRun {
  /** Token indices; titles in front included. */
  readonly first: number;
  readonly last: number;
  /** First token of the name itself, behind the titles. */
  readonly name: number;
  readonly sentence: number;
  readonly person: Person | null;
  /** Names the one who acts in its sentence: the last name before the main clause's verb that belongs to no other word, outside quotations. */
  readonly subject: boolean;
  /** Followed by 's: not the person himself. */
  readonly possessive: boolean;
  readonly quoted: boolean;
}

/** A person the article names. */
export interface Person {
  /** Fullest form of the name in the article. */
  name: string;
  readonly words: string[];
  sex: 'f' | 'm' | null;
  /** The nouns he is introduced with (“senator”), the numbers of their role groups, and of the countries. */
  readonly nouns: Set<string>;
  readonly roles: Set<number>;
  readonly places: Set<number>;
}

export interface People {
  readonly runs: readonly NameRun[];
  readonly persons: readonly Person[];
}
