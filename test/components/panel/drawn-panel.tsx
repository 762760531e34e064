import { afterEach } from 'vitest';
import { Overlay } from '@/components/panel/Overlay';
import type { PanelActions, PanelView } from '@/components/panel/props';
import type { Card, Coverage, DenialDetail, DenialElsewhere } from '@/engine/coverage/coverage';
import { drawn } from '../drawn';
import { actions, cards, coverage, runs, view } from '../fixture';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The overlay of the invented event, with what differs from it. */
export function panel(
  change: Partial<PanelView> = {},
  given: Partial<Coverage> = {},
  told: Partial<PanelActions> = {},
) {
  return drawn(
    <Overlay coverage={{ ...coverage, ...given }} view={{ ...view, ...change }} actions={{ ...actions, ...told }} />,
  );
}

/** The fixture's denial, which the other source has. */
export const denial = cards.find(({ id }) => id === 'd1') as Card & { denial: DenialDetail };

/** The same as the page's own. */
export const denialHere = (elsewhere: DenialElsewhere): Card => ({
  ...denial,
  relation: 'only-here',
  here: denial.there,
  there: null,
  denial: { ...denial.denial, in: 'here', elsewhere },
});

/** What the page reports as a fact, and the other source denies. */
export const claimHere: Card = {
  ...denial,
  here: { statement: 's4', start: 0, end: 1, paragraph: 4, runs: runs('The yard has sold the ferry.', false) },
  denial: { ...denial.denial, elsewhere: 'claim' },
};
