import type { Word } from './words';

/** Whether a word is a number, or may stand for one (“14”, “fourteen”, “hundreds”): two such can contradict each other. */
export const isNumber = ({ number, lexeme }: Word): boolean => number !== null || lexeme.loose !== null;

/** Whether a word can say when: a number, or a word of the calendar or the day. */
export const isTime = (word: Word): boolean => isNumber(word) || word.lexeme.calendar !== null;
