/**
 * How long an answer may take before the reader is told that it is being worked on, milliseconds. What comes sooner is
 * seen at once; a word that flashes up for less would only be noticed as a flicker.
 */
export const PATIENCE = 300;

/** Whether some work takes longer than a reader's patience. Rejects where the work does in that time. */
export function isSlow(work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(true), PATIENCE);
    const settled = () => clearTimeout(timer);
    work.then(
      () => {
        settled();
        resolve(false);
      },
      (error) => {
        settled();
        reject(error);
      },
    );
  });
}
