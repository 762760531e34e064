import { useEffect, useState } from 'preact/hooks';
import { relationBetween } from '@/components/relation/names';
import { Relation } from '@/components/relation/Relation';
import { Wording } from '@/components/wording/Wording';
import { type Coverage, sectionOf } from '@/engine/coverage/coverage';

/** Quotes of the dossier that ships, one pair at a time: what was compared, not a drawing of it. */
export function LiveSample({ coverage }: { coverage: Coverage }) {
  const [at, setAt] = useState(0);
  const source = coverage.sources[0];
  const pairs = source?.cards.filter((card) => sectionOf(card) === 'both' && !card.reported) ?? [];
  const count = pairs.length;

  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return;
      if (event.key === 'j') setAt((now) => (now + 1) % count);
      if (event.key === 'k') setAt((now) => (now + count - 1) % count);
    };
    addEventListener('keydown', step);
    return () => removeEventListener('keydown', step);
  }, [count]);

  const card = pairs[at];
  if (!source || !card?.here || !card.there) return null;
  return (
    <>
      <dl class="xq-live" aria-live="polite">
        <div class="xq-live__pair">
          <dt>{coverage.pageName}</dt>
          <dd>
            <Wording runs={card.here.runs} />
          </dd>
        </div>
        <div class="xq-live__pair">
          <dt class="there">{source.name}</dt>
          <dd>
            <Wording runs={card.there.runs} />
          </dd>
        </div>
      </dl>
      <div class="xq-live__under">
        <Relation name={relationBetween(card, coverage.pageName)} />
        <span>{card.why}</span>
        <span class="sp" />
        <button type="button" class="xq-btn" onClick={() => setAt((at + 1) % count)}>
          Next quote <kbd>J</kbd>
        </button>
      </div>
    </>
  );
}
