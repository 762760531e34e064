export interface Match {
  /** 0..1, calibrated: comparable across pairs. */
  readonly score: number;
  /** Whether a reader would take both for one utterance reported twice. */
  readonly same: boolean;
}

/** Are two statements the same words? Without context: only what the two texts themselves say. */
export function match(_a: string, _b: string): Match {
  return { score: 0, same: false };
}
