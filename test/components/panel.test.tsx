// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Overlay } from '@/components/panel/Overlay';
import type { PanelActions, PanelView } from '@/components/panel/props';
import type { Card, Coverage, DenialDetail, DenialElsewhere } from '@/engine/coverage/coverage';
import { drawn, said } from './drawn';
import { actions, cards, coverage, nothingInCommon, reprint, runs, source, view } from './fixture';

afterEach(() => {
  document.body.innerHTML = '';
});

function panel(change: Partial<PanelView> = {}, given: Partial<Coverage> = {}, told: Partial<PanelActions> = {}) {
  return drawn(
    <Overlay coverage={{ ...coverage, ...given }} view={{ ...view, ...change }} actions={{ ...actions, ...told }} />,
  );
}

const denial = cards.find(({ id }) => id === 'd1') as Card & { denial: DenialDetail };
const denialHere = (elsewhere: DenialElsewhere): Card => ({
  ...denial,
  relation: 'only-here',
  here: denial.there,
  there: null,
  denial: { ...denial.denial, in: 'here', elsewhere },
});
/** What the page reports as a fact. */
const claimHere: Card = {
  ...denial,
  here: { statement: 's4', start: 0, end: 1, paragraph: 4, runs: runs('The yard has sold the ferry.', false) },
  denial: { ...denial.denial, elsewhere: 'claim' },
};

describe('head', () => {
  test('names the event, the page and the other source', () => {
    const { text, find } = panel();
    expect(find('aside').getAttribute('aria-label')).toBe('Crossquote: this article and Harbour Post');
    expect(text('h2')).toBe('Minister promises the islands a winter ferry (coastal committee hearing)');
    expect(text('.xq-meta')).toBe('You are reading Coast Courier, compared with Harbour Post. Why this page?');
  });

  test('says once that wordings are translations, where the language is known', () => {
    const spoken = (language: string) => ({ dossier: { ...coverage.dossier, spokenLanguage: language } });
    expect(panel({}, spoken('ru')).text('.xq-meta--note')).toBe(
      'Spoken in Russian: each source gives its own translation.',
    );
    for (const language of ['en', 'en-GB', 'xx-not-a-language'])
      expect(panel({}, spoken(language)).all('.xq-meta--note')).toEqual([]);
  });

  test.each([
    [1, '1 passage of this page is about this event: only that is marked and compared.'],
    [3, '3 passages of this page are about this event: only those are marked and compared.'],
  ])('says that only a part of the page is about the event: %i', (count, words) => {
    const passages = Array.from({ length: count }, (_, i) => ({ start: 900 * i, end: 900 * i + 400 }));
    expect(panel({}, { detected: { ...coverage.detected, passages } }).text('.xq-meta--note')).toBe(words);
  });

  test('says why this page counts as coverage', () => {
    const { button, click, text } = panel();
    click(button('Why this page?'));
    expect(button('Why this page?').getAttribute('aria-expanded')).toBe('true');
    expect(text('.xq-ev')).toBe(
      'Words in common4 quotes, 1 reported statement' +
        'Transport minister Ingrid Solheim has promised the islands a ferry for every winter day.' +
        'I have told the council that we will sail with any company that the islanders put their faith in.' +
        "I don't think it would be shameful for me to ask them." +
        'The first boat leaves on the 13th of July, whatever the weather.' +
        "Nobody on these islands will be cut off for a week again, and that isn't a promise, it is a timetable." +
        'Names in bothIngrid Solheim, Aksel Rud, HaldenDates' +
        'This page: 4 Mar 2026. Harbour Post: no date given. Captured 21 Nov 2026.' +
        'Matched byThe text of this page, not its address' +
        'Compared on this device. Nothing about this page was sent.Hide on this site',
    );
  });

  test('offers several sources as radio buttons, moved by arrows', () => {
    const onSelectSource = vi.fn();
    const { text, all, press } = panel({}, { sources: [source, reprint] }, { onSelectSource });
    expect(text('.xq-meta')).toBe('You are reading Coast Courier. Why this page?');
    expect(all('[role="radio"]').map(said)).toEqual([
      'Harbour Post5 in both, 1 denial',
      'Coast WireReprint of this page',
    ]);
    press('ArrowRight', all('[role="radio"]')[0]);
    expect(onSelectSource).toHaveBeenCalledWith('coast-wire');
  });

  test('offers four or more as a list', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({ ...source, source: id, name: `Paper ${id}` }));
    const { all } = panel({ source: 'b' }, { sources: many });
    expect(all('[role="radio"]')).toEqual([]);
    expect(all('option').map(said)[1]).toBe('Paper b: 5 in both, 1 denial');
  });
});

describe('sections', () => {
  test('stand in the order of the design, with counts that jump', () => {
    const { all } = panel();
    expect(all('.xq-jump button').map(said)).toEqual(['5In both', '1Denial', '2Only Harbour Post', '3Context']);
    expect(all('[data-section]').map((one) => one.dataset.section)).toEqual([
      'both',
      'denials',
      'only-there',
      'context',
      'only-here',
    ]);
    expect(all('h3').map(said)).toEqual([
      'In both 4 quotes, 1 reported statement',
      'Denial reported by Harbour Post',
      'Only in Harbour Post 2 quotes this page does not have',
      'Context Harbour Post’s own sections',
    ]);
    expect(all('h4').map(said)).toEqual(['Before the first heading', 'The islands and the winter']);
  });

  test('hold every card once, with what it is', () => {
    const { all, button, click } = panel();
    click(button('Only here 2 quotes Harbour Post does not have'));
    const drawnCards = all('[data-card]').map(({ dataset }) => [dataset.card, dataset.kind, dataset.relation]);
    expect(drawnCards).toEqual(source.cards.map(({ id, kind, relation }) => [id, kind, relation]));
  });

  test('only here is closed at first', () => {
    const { all, button } = panel();
    expect(all('[data-relation="only-here"]')).toEqual([]);
    expect(button('Only here 2 quotes Harbour Post does not have').getAttribute('aria-expanded')).toBe('false');
  });

  test('a card that only the page has is shown when its mark opens it', () => {
    const { all, find } = panel({ openCard: 'h2' });
    expect(find('.xq-more').getAttribute('aria-expanded')).toBe('true');
    expect(all('[data-relation="only-here"]')).toHaveLength(2);
  });

  test('possible matches alone are not counted', () => {
    const possible = source.cards.filter(({ relation }) => relation === 'possible');
    const { text } = panel({}, { sources: [{ ...source, cards: possible }] });
    expect(text('[data-section="only-there"] h3')).toBe('Only in Harbour Post');
  });

  test('a denial that both have shows both wordings', () => {
    const both = { ...denialHere('both'), there: denial.there };
    const { all, text } = panel({}, { sources: [{ ...source, cards: [both] }] });
    expect(all('[data-card="d1"] dt').map(said)).toEqual(['Claim', 'Denied by', 'Here ¶ 7', 'Harbour Post ¶ 7']);
    expect(text('[data-section="denials"] h3')).toBe('Denial reported by Coast Courier and Harbour Post');
  });

  test('a denial says what, by whom, and what this page has of it', () => {
    expect(said(panel().find('[data-card="d1"]'))).toBe(
      'DenialNot on this pageClaimThe day before, island radio reported that the yard had secretly sold the old ferry ' +
        'to a buyer on the mainland.Denied byAksel RudHarbour Post ¶ 7However, the shipyard’s spokesman, Aksel Rud, ' +
        'later denied this information.HereNeither the claim nor the denial.Open Harbour Post',
    );
  });

  test('a denial of the page says what the other source has of it', () => {
    const drawnDenial = said(
      panel({}, { sources: [{ ...source, cards: [denialHere('neither')] }] }).find('[data-card="d1"]'),
    );
    expect(drawnDenial).not.toContain('Not on this page');
    expect(drawnDenial).toContain('Here ¶ 7However');
    expect(drawnDenial).toContain('Harbour PostNeither the claim nor the denial.');
  });

  test('what is denied here and reported there is shown with the report', () => {
    const card = { ...denialHere('claim'), there: claimHere.here };
    expect(said(panel({}, { sources: [{ ...source, cards: [card] }] }).find('[data-card="d1"]'))).toContain(
      'later denied this information.Harbour Post ¶ 4The yard has sold the ferry.The claim, without the denial.',
    );
  });

  test('what is denied there and reported here is shown with the report, and where it stands', () => {
    const onShowInArticle = vi.fn();
    const { find, button, click } = panel({}, { sources: [{ ...source, cards: [claimHere] }] }, { onShowInArticle });
    const words = said(find('[data-card="d1"]'));
    expect(words).toContain('Not on this page');
    expect(words).toContain(
      'later denied this information.Here ¶ 4The yard has sold the ferry.The claim, without the denial.',
    );
    click(button('Show in article'));
    expect(onShowInArticle).toHaveBeenCalledWith('d1');
  });

  test('a possible match is said and not counted', () => {
    expect(said(panel().find('[data-card="p1"]'))).toMatch(/^Possible matchnot countedHere“We will resume/);
  });
});

describe('row', () => {
  test('closed shows the words that differ, one line each', () => {
    const { find, all } = panel();
    expect([...find('[data-card="c4"]').querySelectorAll('.xq-k')].map(said)).toEqual([
      'Here…boat leaves on the 13th of July, whatever the weather.',
      'Harbour Post…boat leaves on the 14th of July, whatever the weather.',
    ]);
    expect([...find('[data-card="c5"]').querySelectorAll('.xq-k > :first-child')].map(said)).toEqual(['Both']);
    expect(all('[aria-expanded="true"]')).toEqual([]);
  });

  test.each([
    ['here', 'Ingrid Solheim,quoted only here'],
    ['there', 'Ingrid Solheim,not quoted here'],
  ] as const)('words that are quoted %s alone are told so', (quotedBy, says) => {
    const told = cards.map((card) => (card.id === 'c2' ? { ...card, quotedBy } : card));
    expect(panel({}, { sources: [{ ...source, cards: told }] }).text('[data-card="c2"] .xq-row__l')).toBe(
      `Reworded${says}¶ 5`,
    );
  });

  test('what neither side quotes is told so', () => {
    expect(panel().text('[data-card="c1"] .xq-row__l')).toBe('Rewordedreported, not quoted¶ 1');
  });

  test('a partial quote never stands without its reporting clause', () => {
    const lines = [...panel().find('[data-card="c3"]').querySelectorAll('.xq-k')].map(said);
    expect(lines[1]).toBe('Harbour Post…does not consider it “shameful to ask them” for her part.');
  });

  test('opens by a click and closes by another', () => {
    const onOpenCard = vi.fn();
    const closed = panel({}, {}, { onOpenCard });
    closed.click(closed.find('[data-card="c2"] button'));
    expect(onOpenCard).toHaveBeenLastCalledWith('c2');
    const open = panel({ openCard: 'c2' }, {}, { onOpenCard });
    open.click(open.find('[data-card="c2"] button'));
    expect(onOpenCard).toHaveBeenLastCalledWith(null);
  });

  test('open shows both wordings, why they are a pair, and the ways on', () => {
    const onShowInArticle = vi.fn();
    const onCopy = vi.fn();
    const { find, all, button, click } = panel({ openCard: 'c2' }, {}, { onShowInArticle, onCopy });
    const row = find('[data-card="c2"] .xq-row__d');
    expect(said(row)).toBe(
      'Here“I have told the council that we will sail with any company that the islanders put their faith in.”' +
        'Harbour PostAccording to her, the state is ready to sail “9 words not quoted with any ferry line which the ' +
        'islanders trust”Same speaker. 5 of Harbour Post’s 9 quoted words are the same, in the same order.' +
        'Show in articleCopy bothOpen Harbour Post',
    );
    expect([...row.querySelectorAll('.xq-c')].map(said)).toEqual([
      'company that',
      'put their faith in',
      'ferry line which',
      'trust',
    ]);
    expect(all('[aria-expanded="true"]')).toHaveLength(1);

    click(button('Show in article'));
    expect(onShowInArticle).toHaveBeenCalledWith('c2');
    click(button('Copy both'));
    expect(onCopy).toHaveBeenCalledWith(
      'Coast Courier: “I have told the council that we will sail with any company that the islanders put their faith in.”\n' +
        'Harbour Post: According to her, the state is ready to sail “with any ferry line which the islanders trust”',
    );
    expect(said(find('[role="status"]'))).toBe('Copied.');
  });

  test('a conflict names the one thing', () => {
    expect(panel({ openCard: 'c4' }).text('[data-card="c4"] .xq-why')).toMatch(
      /^Another number: 13 July here, 14 July in Harbour Post\. Same speaker\./,
    );
  });

  test('leads to the other source, which learns nothing of the page', () => {
    const given = { sources: [{ ...source, url: 'https://harbourpost.example/ferry' }] };
    const link = panel({ openCard: 'c2' }, given).find('[data-card="c2"] a');
    expect(said(link)).toBe('Read in Harbour Post');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('straight apostrophes stay straight', () => {
    expect(panel({ openCard: 'c3' }).text('[data-card="c3"] dd')).toContain("I don't think it would be");
  });

  test('lights up with its mark', () => {
    const onPointAt = vi.fn();
    const { find, focus } = panel({ at: 'c1' }, {}, { onPointAt });
    expect(find('[data-card="c1"] button').className).toContain('is-hover');
    focus(find('[data-card="c2"] button'));
    expect(onPointAt).toHaveBeenCalledWith('c2');
  });
});

describe('keys', () => {
  const stop = () => (document.activeElement?.closest('[data-card]') as HTMLElement | null)?.dataset.card;

  test('J, K and arrows walk the cards, round and round', () => {
    const { find, focus, press } = panel();
    focus(find('.xq-fold'));
    press('j');
    expect(stop()).toBe('c1');
    press('ArrowDown');
    expect(stop()).toBe('c2');
    press('k');
    press('ArrowUp');
    expect(stop()).toBe('p1');
    press('j');
    expect(stop()).toBe('c1');
  });

  test('a key with a modifier is left to the browser', () => {
    const { find, focus } = panel();
    const fold = find('.xq-fold');
    focus(fold);
    fold.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true }));
    expect(document.activeElement).toBe(fold);
  });

  test('Esc closes the open card, then collapses the panel', () => {
    const onOpenCard = vi.fn();
    const onCollapse = vi.fn();
    const open = panel({ openCard: 'c2' }, {}, { onOpenCard, onCollapse });
    open.press('Escape', open.find('[data-card="c2"] button'));
    expect(onOpenCard).toHaveBeenCalledWith(null);
    expect(onCollapse).not.toHaveBeenCalled();
    const closed = panel({}, {}, { onOpenCard, onCollapse });
    closed.press('Escape', closed.find('[data-card="c2"] button'));
    expect(onCollapse).toHaveBeenCalledOnce();
  });

  test('Esc closes what the bar opened first, and focus returns to its button', () => {
    const onCollapse = vi.fn();
    const { button, click, press, find, all } = panel({}, {}, { onCollapse });
    click(button('Key to the marks'));
    press('Escape', find('.xq-menu input'));
    expect(all('.xq-menu')).toEqual([]);
    expect(onCollapse).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Key to the marks'));
  });

  test('arrows move the edge by steps, within bounds', () => {
    const onResize = vi.fn();
    const { find, press } = panel({ width: 552 }, {}, { onResize });
    press('ArrowLeft', find('[role="separator"]'));
    expect(onResize).toHaveBeenLastCalledWith(560, true);
    press('ArrowRight', find('[role="separator"]'));
    expect(onResize).toHaveBeenLastCalledWith(536, true);
  });

  test('focus is not taken by the panel itself', () => {
    panel();
    expect(document.activeElement).toBe(document.body);
  });
});

test('the key lists the five marks; one that is switched off is reported', () => {
  const onToggleMark = vi.fn();
  const { button, click, all, find } = panel({ marksOff: ['only'] }, {}, { onToggleMark });
  click(button('Key to the marks'));
  expect(all('.xq-key').map(said)).toEqual([
    'Same wordsword for word',
    'Rewordedother words, same quote',
    'Longer or shorter hereone side cuts words',
    'Only herenot in the other source',
    'Denialsomeone denies it',
  ]);
  expect(all('.xq-key input').map((box) => (box as HTMLInputElement).checked)).toEqual([true, true, true, false, true]);
  click(find('.xq-key input'));
  expect(onToggleMark).toHaveBeenCalledWith('same', false);
});

test('all marks are shown again by one button, and focus stays in the key', () => {
  const onShowAllMarks = vi.fn();
  const { button, click, draw, find, all } = panel({ marksOff: ['only', 'same'] }, {}, { onShowAllMarks });
  click(button('Key to the marks'));
  click(button('Show all marks'));
  expect(onShowAllMarks).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(find('.xq-key input'));
  draw(<Overlay coverage={coverage} view={view} actions={actions} />);
  expect(all('.xq-menu__all')).toEqual([]);
});

describe('states', () => {
  test('comparing: rows so far, progress, and one announcement', () => {
    const { text, all, find } = panel({ progress: { phase: 'comparing', done: 5, of: 12 } });
    expect(text('.xq-prog__t')).toBe('Comparing 12 statements5 done');
    expect(all('.xq-row')).toHaveLength(5);
    expect(all('.xq-jump')).toEqual([]);
    expect(said(find('[role="status"]'))).toBe('Comparing 12 statements.');
  });

  test('done is announced', () => {
    expect(panel().text('[role="status"]')).toBe('Done: 4 quotes in both, 1 denial.');
  });

  test('partly compared', () => {
    const onCompareAgain = vi.fn();
    const { text, button, click } = panel({ progress: { phase: 'partial', done: 9, of: 12 } }, {}, { onCompareAgain });
    expect(text('.xq-note')).toBe('Compared 9 of 12 statements. The page is still loading its text. Compare again');
    click(button('Compare again'));
    expect(onCompareAgain).toHaveBeenCalledOnce();
  });

  test('nothing in common', () => {
    const { text } = panel({}, { sources: [nothingInCommon] });
    expect(text('.xq-msg')).toBe(
      'No quotes in commonSame event, different quotes. Harbour Post has 2 quotes and 1 denial that this page does not ' +
        'have.See what Harbour Post has',
    );
  });

  test('unreadable', () => {
    const { text, all } = panel({ progress: { phase: 'unreadable' } });
    expect(text('.xq-msg')).toMatch(/^This page’s text could not be read/);
    expect(all('.xq-jump')).toEqual([]);
  });

  test('a reprint is one origin with the page', () => {
    expect(panel({ source: 'coast-wire' }, { sources: [source, reprint] }).text('.xq-note')).toBe(
      'Nearly every quote is word for word. Counted with Coast Courier as one origin.',
    );
  });

  test('a reprint of another source is one origin with it', () => {
    const again = {
      ...source,
      source: 'coast-wire',
      name: 'Coast Wire',
      reprintOf: { source: 'harbour-post', name: 'Harbour Post' },
    };
    const { all, text } = panel({ source: 'coast-wire' }, { sources: [source, again] });
    expect(all('[role="radio"]').map(said)[1]).toBe('Coast WireReprint of Harbour Post');
    expect(text('.xq-note')).toBe('Coast Wire has nearly the text of Harbour Post. The two count as one origin.');
  });

  test('another language is not compared, and nothing is said of what the page has', () => {
    const { text, all } = panel({}, { sources: [{ ...nothingInCommon, notCompared: 'language' }] });
    expect(text('.xq-note')).toBe('Harbour Post is in another language. Its wording is not compared with this page.');
    expect(all('.xq-msg')).toEqual([]);
    expect(text('[data-section="only-there"] h3')).toBe('Not compared 2 quotes of Harbour Post');
    expect(all('.xq-jump button').map(said)).not.toContain('2Only Harbour Post');
  });
});

describe('pill', () => {
  test('says whom the page is compared with, and opens the panel', () => {
    const onExpand = vi.fn();
    const { text, find, click, all } = panel({ collapsed: true }, {}, { onExpand });
    expect(text('.xq-pill')).toBe('Harbour Post · 4 quotes · 1 denial');
    expect(all('aside')).toEqual([]);
    click(find('.xq-pill'));
    expect(onExpand).toHaveBeenCalledOnce();
  });

  test('while comparing', () => {
    expect(panel({ collapsed: true, progress: { phase: 'comparing', done: 1, of: 2 } }).text('.xq-pill')).toBe(
      'Comparing…',
    );
  });
});

describe('card beside a mark', () => {
  const anchor = { left: 10, top: 10, bottom: 30 };
  const floating = { card: 'd1', anchor, focus: false };
  const beside = (card: string, told: Partial<PanelActions> = {}, focus = false) =>
    panel({ collapsed: true, floating: { card, anchor, focus } }, {}, told);

  test('shows both wordings', () => {
    const { find, text } = beside('c3');
    expect(find('[role="dialog"]').getAttribute('aria-label')).toBe('Marked quote');
    expect(text('.xq-card__b')).toContain(
      'Harbour Post…the minister answered that she does not consider it “6 words not quoted shameful',
    );
  });

  test('of a quote that only the page has names the source without it', () => {
    expect(beside('h2').text('.xq-card__b')).toBe(
      'Only hereIngrid SolheimHere“This will be so in practice.”Harbour PostNot in its captured text.',
    );
  });

  test('of a denial on this page says what the other source has of it', () => {
    const { text } = panel({ collapsed: true, floating }, { sources: [{ ...source, cards: [denialHere('neither')] }] });
    expect(text('.xq-card__b')).toMatch(
      /^DenialAksel RudDeniesThe day before.*Harbour PostHas neither the claim nor the denial\.$/,
    );
  });

  test('of what this page reports and the other source denies shows both', () => {
    const { text } = panel({ collapsed: true, floating }, { sources: [{ ...source, cards: [claimHere] }] });
    expect(text('.xq-card__b')).toMatch(/^DenialAksel RudHereThe yard has sold the ferry\.Harbour PostHowever,/);
  });

  test('of a conflict names the one thing', () => {
    expect(beside('c4').text('.xq-card__b .xq-why')).toBe('Another number: 13 July here, 14 July in Harbour Post.');
  });

  test('takes focus only where the reader came to it', () => {
    beside('c3');
    expect(document.activeElement).toBe(document.body);
    const { find } = beside('c3', {}, true);
    expect(document.activeElement).toBe(find('[role="dialog"]'));
  });

  test('J and K step, Esc closes, the panel opens from it', () => {
    const onStep = vi.fn();
    const onCloseFloating = vi.fn();
    const onOpenInPanel = vi.fn();
    const { find, press, click, button } = beside('c3', { onStep, onCloseFloating, onOpenInPanel });
    press('j', find('[role="dialog"]'));
    press('k', find('[role="dialog"]'));
    expect(onStep.mock.calls).toEqual([
      ['c3', 1],
      ['c3', -1],
    ]);
    press('Escape', find('[role="dialog"]'));
    expect(onCloseFloating).toHaveBeenCalledOnce();
    click(button('Open in panel'));
    expect(onOpenInPanel).toHaveBeenCalledWith('c3');
  });
});
