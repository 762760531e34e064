import { type Browser, browser } from 'wxt/browser';
import { countWake, type Outcome } from '@/store/diagnostics';
import { changeSettings, readSettings } from '@/store/settings';
import { siteOfAddress } from '@/store/site-rules';
import { readMessage } from './border';
import { cardOf } from './card-of';
import { comparedDossier } from './compared';
import { type Covered, cover } from './cover';
import { compared, enter, examine, leave, left } from './examine';
import { exampleArticles, welcomeCoverage } from './example';
import { knowledge } from './knowledge';
import { listDossiers } from './list';
import type { Answers, CoverageAnswer, GateCandidate, ToBackground } from './messages';
import { reveal } from './reveal';
import { search } from './search';
import { changeRules, hideSite, withListed } from './sites';
import { status } from './status';
import { readTab, recorded, tell, writeTab } from './tabs';

type Sender = Browser.runtime.MessageSender;
/** The tab a content script, or a page of ours, speaks from. */
interface From {
  readonly tab: number;
  readonly url: string;
  readonly remember: boolean;
}

type OfPage = Extract<ToBackground, { type: `gate/${string}` | `overlay/${string}` }>;
type OfExtension = Exclude<ToBackground, OfPage>;
type Handlers<M extends ToBackground, Rest extends unknown[]> = {
  readonly [T in M['type']]: (message: Extract<M, { type: T }>, ...rest: Rest) => Promise<Answers[T]>;
};

const fromPages: Handlers<OfPage, [From]> = {
  'gate/candidate': async (message, from) => {
    await candidate(message, from);
    return null;
  },
  'overlay/coverage': async (_, { tab }) => {
    await compared(tab);
    const record = await readTab(tab);
    return record?.covered ? answerWith(tab, record.covered) : null;
  },
  'overlay/read': async ({ article }, { tab, url }) => {
    const covered = await cover({ ...article, url: article.url ?? url }, await knowledge());
    if (!covered) {
      await leave(tab);
      return null;
    }
    await enter(tab, url, covered);
    return answerWith(tab, covered);
  },
  'overlay/settings': async ({ collapsed, width, marksOff }, { tab }) => {
    await changeSettings(({ panel }) => ({
      panel: {
        collapsed: collapsed ?? panel.collapsed,
        width: width ?? panel.width,
        marksOff: marksOff ?? panel.marksOff,
      },
    }));
    // A kind of mark is switched off on every page, those that are open now among them.
    if (marksOff) {
      const others = (await recorded()).filter((other) => other !== tab);
      await Promise.all(others.map((other) => tell(other, { type: 'tab/marks', marksOff })));
    }
    return null;
  },
  'overlay/hide-site': async (_, { tab, url }) => {
    await hideSite(url, true);
    await leave(tab);
    return null;
  },
  'overlay/gone': async (_, { tab }) => {
    await left(tab);
    return null;
  },
};

const fromExtension: Handlers<OfExtension, []> = {
  'popup/status': ({ tab }) => status(tab),
  'popup/search': ({ query }) => search(query),
  'popup/reveal': async ({ tab, dossier, source, statement }) => {
    await reveal(tab, { dossier, source, statement });
    return null;
  },
  'popup/panel': async ({ tab, show }) => {
    await tell(tab, { type: show ? 'tab/show' : 'tab/hide' });
    return status(tab);
  },
  'popup/site': async ({ tab, hidden }) => {
    await hideSite((await browser.tabs.get(tab)).url, hidden);
    return status(tab);
  },
  'popup/pause': async ({ tab, paused }) => {
    await changeRules(() => ({ paused }));
    return status(tab);
  },
  'example/articles': exampleArticles,
  'welcome/coverage': welcomeCoverage,
  'dossiers/list': listDossiers,
  'dossiers/compared': comparedDossier,
  'sites/read': readSettings,
  'sites/mode': ({ mode }) => changeRules(() => ({ mode })),
  'sites/list': ({ list, site, listed }) => changeRules((rules) => ({ [list]: withListed(rules[list], site, listed) })),
};

/**
 * Answers a message; undefined where it is none of ours, or comes from where such a message may not: what a page's
 * process sends must not read the dossiers or change another tab.
 */
export function answer(value: unknown, sender: Sender): Promise<unknown> | undefined {
  const message = readMessage(value);
  if (!message || sender.id !== browser.runtime.id) return undefined;
  if (isOfPage(message)) {
    const from = pageOf(sender);
    return from ? run<OfPage, [From]>(fromPages, message, from) : undefined;
  }
  const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return own ? run<OfExtension, []>(fromExtension, message as OfExtension) : undefined;
}

const isOfPage = (message: ToBackground): message is OfPage => message.type in fromPages;

function run<M extends ToBackground, Rest extends unknown[]>(
  handlers: Handlers<M, Rest>,
  message: M,
  ...rest: Rest
): Promise<unknown> {
  const handle = handlers[message.type as M['type']] as (message: M, ...rest: Rest) => Promise<unknown>;
  return handle(message, ...rest);
}

function pageOf({ tab, frameId, url }: Sender): From | null {
  if (tab?.id === undefined || frameId !== 0) return null;
  return { tab: tab.id, url: tab.url ?? url ?? '', remember: !tab.incognito };
}

async function candidate({ url, canonical, reason }: GateCandidate, { tab, remember }: From): Promise<void> {
  const started = performance.now();
  const count = (outcome: Outcome, dossiers: string[]) =>
    countWake(
      {
        at: new Date().toISOString(),
        host: siteOfAddress(url) ?? '',
        reason,
        outcome,
        dossiers,
        ms: Math.round(performance.now() - started),
      },
      remember,
    );
  try {
    const { outcome, covered } = await examine(tab, url, canonical);
    if (outcome === 'overtaken') return;
    await count(outcome === 'closed' ? 'unreadable' : outcome, covered ? [covered.coverage.dossier.id] : []);
  } catch (error) {
    await count('failed', []);
    throw error;
  }
}

async function answerWith(tab: number, covered: Covered): Promise<CoverageAnswer> {
  const record = await readTab(tab);
  const wanted = record?.reveal;
  const dossier = wanted && (await (await knowledge()).store.get(wanted.dossier));
  const card = dossier ? cardOf(covered.coverage, dossier, wanted) : null;
  if (record && wanted) await writeTab(tab, { url: record.url, covered: record.covered });
  return { ...covered, panel: (await readSettings()).panel, card };
}
