import { ARABIC } from './arabic';
import { ARMENIAN } from './armenian';
import { AZERBAIJANI } from './azerbaijani';
import { BENGALI } from './bengali';
import { BULGARIAN } from './bulgarian';
import { CATALAN } from './catalan';
import { CHINESE } from './chinese';
import { CZECH } from './czech';
import { DANISH } from './danish';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { ESTONIAN } from './estonian';
import { FINNISH } from './finnish';
import { FRENCH } from './french';
import { GEORGIAN } from './georgian';
import { GERMAN } from './german';
import { GREEK } from './greek';
import { HEBREW } from './hebrew';
import { HINDI } from './hindi';
import { HUNGARIAN } from './hungarian';
import { ICELANDIC } from './icelandic';
import { INDONESIAN } from './indonesian';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { KAZAKH } from './kazakh';
import { KOREAN } from './korean';
import { LATVIAN } from './latvian';
import { LITHUANIAN } from './lithuanian';
import { MACEDONIAN } from './macedonian';
import { PERSIAN } from './persian';
import { POLISH } from './polish';
import { PORTUGUESE } from './portuguese';
import { ROMANIAN } from './romanian';
import { RUSSIAN } from './russian';
import { SERBO_CROATIAN } from './serbo-croatian';
import { SLOVAK } from './slovak';
import { SLOVENE } from './slovene';
import { SPANISH } from './spanish';
import { SWEDISH } from './swedish';
import { THAI } from './thai';
import { TURKISH } from './turkish';
import { UKRAINIAN } from './ukrainian';
import { URDU } from './urdu';
import { VIETNAMESE } from './vietnamese';

/**
 * The words for what news tells of, in forty-four languages: a file for each, so that somebody who speaks it can read it through. A line for
 * each notion: its name, a colon, and the beginnings of the words for it, as the language writes them (accents are taken off when they are
 * read, and other alphabets written in Latin letters); two words that stand beside each other have a hyphen. A beginning of four letters and
 * fewer takes fewer letters behind it than it has. Left out are words that mean two things as often as one.
 * The acts, offices and things that recur in news; own lists, which no native speaker has checked.
 */
export const EVENT_WORDS: Readonly<Record<string, string>> = {
  en: ENGLISH,
  de: GERMAN,
  nl: DUTCH,
  sv: SWEDISH,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  ro: ROMANIAN,
  ru: RUSSIAN,
  uk: UKRAINIAN,
  pl: POLISH,
  cs: CZECH,
  tr: TURKISH,
  ar: ARABIC,
  el: GREEK,
  hu: HUNGARIAN,
  zh: CHINESE,
  ja: JAPANESE,
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
