import { BESIDE_WORDS, COMMENT_WORDS, LABEL_WORDS } from '@/data/page/class-words';

/** What an element's tag, role, class and id say of its content: nothing, or that it is not the article. */
export type Beside = 'comments' | 'beside' | 'label' | null;

/** Elements that are never drawn, or hold controls, players or drawings. */
const NEVER = new Set(
  'script style noscript template iframe object embed svg math canvas video audio map area button input select textarea option datalist dialog progress meter slot head title link meta base picture img source track'.split(
    ' ',
  ),
);
/** Roles of a page's furniture. */
const ROLE = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|alert|menu|menubar|toolbar)$/;
/** “with-sidebar”, “no-ads”: the name speaks of a neighbour. */
const NEIGHBOUR = /(?:^| )(?:with|without|has|have|no|non|hide|show|is|free) [a-z]+/g;

const words = (list: readonly string[]) => new RegExp(` (?:${list.join('|')}) `);
const COMMENTS = words(COMMENT_WORDS);
const BESIDE = words(BESIDE_WORDS);
const LABEL = words(LABEL_WORDS);

/** Names repeat hundreds of times in a page; each is looked at once. */
const known = new Map<string, Beside>();

function saidByName(name: string): Beside {
  let said = known.get(name);
  if (said === undefined) {
    const apart = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/\s+/)
      .map((one) => ` ${one.replace(/[^a-z]+/g, ' ').trim()} `.replace(NEIGHBOUR, ' '))
      .join('|');
    said = COMMENTS.test(apart) ? 'comments' : BESIDE.test(apart) ? 'beside' : LABEL.test(apart) ? 'label' : null;
    if (known.size > 5000) known.clear();
    known.set(name, said);
  }
  return said;
}

/** Whether an element can't be seen, as far as its own attributes tell: computed styles would cost the page a layout. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Whether an element never holds an article's words. */
export function isNever(element: Element): boolean {
  return NEVER.has(element.localName);
}

const isInParagraph = (element: Element): boolean => element.parentElement?.closest('p') !== null;

/** What an element says of its content by its tag, role and names. */
export function besideOf(element: Element): Beside {
  const tag = element.localName;
  if (tag === 'nav' || tag === 'aside' || tag === 'footer' || tag === 'menu' || tag === 'form') return 'beside';
  const role = element.getAttribute('role');
  if (role && ROLE.test(role)) return 'beside';
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (name !== ' ') {
    const said = saidByName(name);
    // Inside a paragraph a date or a name is one of its words.
    if (said) return said === 'label' && isInParagraph(element) ? null : said;
  }
  const label = tag === 'time' || tag === 'address' || element.getAttribute('rel') === 'author';
  return label && !isInParagraph(element) ? 'label' : null;
}
