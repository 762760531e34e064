import { articleFromText } from '@/engine/article/from-text';
import { createDetector } from '@/engine/detect/detect';
import { dossierOf } from './articles';
import { EVENTS } from './events';

/** The invented greeting, its names in the scripts of these languages too. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Ilmar Tovik': ['Илмар Товик', '일마르 토빅', 'ایلمار توویک', 'אילמר טוביק', 'المر تووک', 'ইলমার তোভিক'],
  'Dessa Marand': ['Деса Маранд', '데사 마란드', 'دسا ماراند', 'דסה מרנד', 'ڈیسا مرانڈ'],
  Norvania: ['Норвания', 'Норванија', 'Norvanija', '노르바니아', 'نوروانیا', 'נורבניה', 'ناروانیا'],
  Castellia: ['Кастелия', 'Кастелија', 'Kastelija', '카스텔리아', 'کاستلیا', 'קסטליה'],
  Halden: ['Халден', '할덴', 'هالدن', 'הלדן'],
  'Emil Harsk': ['Емил Харск', '에밀 하르스크', 'امیل هارسک', 'אמיל הרסק'],
};
const greeting = EVENTS.find(({ id }) => id === 'greeting') as (typeof EVENTS)[number];
const names = (greeting.names ?? []).map(({ name, aliases }) => ({
  name,
  aliases: [...aliases, ...(ALIASES[name] ?? [])],
}));
const detector = createDetector([{ ...dossierOf('greeting', greeting.sources, { date: greeting.date }), names }]);
/** How surely a page covers the greeting; 0 where it is not taken for coverage. */
export const score = (title: string, text: string, published: string) =>
  detector.detect(articleFromText(text, { title, published }))[0]?.score ?? 0;
