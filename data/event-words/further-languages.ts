import { ARMENIAN } from './armenian';
import { AZERBAIJANI } from './azerbaijani';
import { BENGALI } from './bengali';
import { BULGARIAN } from './bulgarian';
import { CATALAN } from './catalan';
import { DANISH } from './danish';
import { ESTONIAN } from './estonian';
import { FINNISH } from './finnish';
import { GEORGIAN } from './georgian';
import { HEBREW } from './hebrew';
import { HINDI } from './hindi';
import { ICELANDIC } from './icelandic';
import { INDONESIAN } from './indonesian';
import { KAZAKH } from './kazakh';
import { KOREAN } from './korean';
import { LATVIAN } from './latvian';
import { LITHUANIAN } from './lithuanian';
import { MACEDONIAN } from './macedonian';
import { PERSIAN } from './persian';
import { SERBO_CROATIAN } from './serbo-croatian';
import { SLOVAK } from './slovak';
import { SLOVENE } from './slovene';
import { THAI } from './thai';
import { URDU } from './urdu';
import { VIETNAMESE } from './vietnamese';

/**
 * The notions of EVENT_WORDS in further languages: a file for each, so that somebody who speaks it can read it through. A line for each
 * notion, named by the first English word of its row; then the beginnings of the words for it, as the language writes them (accents are
 * taken off when they are read, and other alphabets written in Latin letters); two words that stand beside each other have a hyphen. A
 * beginning of four letters and fewer takes fewer letters behind it than it has. Left out are words that mean two things as often as one.
 * Own lists; no native speaker has checked them.
 */
export const FURTHER_EVENT_WORDS: Readonly<Record<string, string>> = {
  bg: BULGARIAN,
  sr: SERBO_CROATIAN,
  sk: SLOVAK,
  fi: FINNISH,
  da: DANISH,
  ko: KOREAN,
  fa: PERSIAN,
  he: HEBREW,
  id: INDONESIAN,
  lt: LITHUANIAN,
  lv: LATVIAN,
  et: ESTONIAN,
  vi: VIETNAMESE,
  ca: CATALAN,
  sl: SLOVENE,
  az: AZERBAIJANI,
  is: ICELANDIC,
  mk: MACEDONIAN,
  kk: KAZAKH,
  hy: ARMENIAN,
  ka: GEORGIAN,
  hi: HINDI,
  bn: BENGALI,
  ur: URDU,
  th: THAI,
};
