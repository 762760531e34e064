import { Icon } from '@/components/icon/Icon';
import { counted, plural } from '@/components/wording/plural';
import type { Reprinted, SourceComparison } from '@/engine/coverage/coverage';

/** Moves only when a statement is done. */
export function Comparing({ done, of }: { done: number; of: number }) {
  return (
    <div class="xq-prog">
      <div class="xq-prog__t">
        <span>Comparing {plural(of, 'statement')}</span>
        {done > 0 && <span>{done} done</span>}
      </div>
      <div class="xq-prog__b">
        <i style={{ width: `${of ? Math.min(100, (done / of) * 100) : 0}%` }} />
      </div>
    </div>
  );
}

/** What is shown stands until the newer text has been compared. */
export function ComparingAgain() {
  return (
    <p class="xq-note">
      <Icon name="info" />
      <span>Comparing…</span>
    </p>
  );
}

/** Where rows will be: still, since nothing is known of them yet. */
export function Waiting() {
  return (
    <div class="xq-wait" aria-hidden="true">
      <i style={{ width: '28%' }} />
      <i style={{ width: '88%' }} />
      <i style={{ width: '74%' }} />
    </div>
  );
}

export function PartlyCompared({ done, of, onAgain }: { done: number; of: number; onAgain: () => void }) {
  return (
    <p class="xq-note">
      <Icon name="pause" />
      <span>
        Compared {done} of {plural(of, 'statement')}. The page is still loading its text.{' '}
        <button type="button" class="xq-link" onClick={onAgain}>
          Compare again
        </button>
      </span>
    </p>
  );
}

/** Whose text it mostly is: the page's, or another source's. */
export function Reprint({ name, of }: { name: string; of: Reprinted }) {
  return (
    <p class="xq-note">
      <Icon name="info" />
      <span>
        {of.source === null
          ? `Nearly every quote is word for word. Counted with ${of.name} as one origin.`
          : `${name} has nearly the text of ${of.name}. The two count as one origin.`}
      </span>
    </p>
  );
}

export function NotCompared({ name }: { name: string }) {
  return (
    <p class="xq-note">
      <Icon name="info" />
      <span>{name} is in another language. Its wording is not compared with this page.</span>
    </p>
  );
}

/** The same event, and no words in common. */
export function NothingInCommon({ source, onSee }: { source: SourceComparison; onSee: () => void }) {
  const { onlyThere, denialsThere } = source.counts;
  const has = [onlyThere && counted(onlyThere, 0), denialsThere && plural(denialsThere, 'denial')]
    .filter(Boolean)
    .join(' and ');
  return (
    <div class="xq-msg">
      <h3>No quotes in common</h3>
      <p>Same event, different quotes.{has && ` ${source.name} has ${has} that this page does not have.`}</p>
      {has && (
        <div class="xq-acts">
          <button type="button" class="xq-btn xq-btn--main" onClick={onSee}>
            See what {source.name} has
          </button>
        </div>
      )}
    </div>
  );
}

export function Unreadable({ onAgain, onHideSite }: { onAgain: () => void; onHideSite: () => void }) {
  return (
    <div class="xq-msg">
      <h3>This page’s text could not be read</h3>
      <p>The article may be behind a sign-in, or drawn as an image.</p>
      <div class="xq-acts">
        <button type="button" class="xq-btn xq-btn--main" onClick={onAgain}>
          Try again
        </button>
        <button type="button" class="xq-btn" onClick={onHideSite}>
          Hide on this site
        </button>
      </div>
    </div>
  );
}
