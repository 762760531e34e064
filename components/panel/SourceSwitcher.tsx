import { useId } from 'preact/hooks';
import type { SourceComparison } from '@/engine/coverage/coverage';
import { sourceLine } from './source';
import { useCramped } from './use-narrow';

/** From this many other sources on, cards no longer fit side by side; in a small window they take the rows' room. */
const LIST_FROM = { usual: 4, cramped: 3 };

interface SwitcherProps {
  readonly sources: readonly SourceComparison[];
  readonly selected: string;
  /** They have not been compared yet. */
  readonly comparing: boolean;
  readonly onSelect: (source: string) => void;
}

/** Which other source the page is compared with. */
export function SourceSwitcher({ sources, selected, comparing, onSelect }: SwitcherProps) {
  const id = useId();
  const cramped = useCramped();
  const long = sources.length >= (cramped ? LIST_FROM.cramped : LIST_FROM.usual);
  return (
    <>
      <p class="xq-src__l" id={id}>
        Compared with
      </p>
      {long ? (
        <select
          class="xq-select"
          aria-labelledby={id}
          value={selected}
          onChange={(event) => onSelect(event.currentTarget.value)}
        >
          {sources.map((source) => (
            <option key={source.source} value={source.source}>
              {source.name}: {sourceLine(source, comparing)}
            </option>
          ))}
        </select>
      ) : (
        <Radios sources={sources} selected={selected} comparing={comparing} onSelect={onSelect} />
      )}
    </>
  );
}

/** Radio buttons as ARIA has them: one stop for Tab, arrows choose. */
function Radios({ sources, selected, comparing, onSelect }: SwitcherProps) {
  const choose = (event: KeyboardEvent, at: number) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const next = (at + by + sources.length) % sources.length;
    const source = sources[next];
    if (source) onSelect(source.source);
    const buttons = (event.currentTarget as Element).parentElement?.children;
    (buttons?.[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div class="xq-src" role="radiogroup" aria-label="Compare with">
      {sources.map((source, at) => (
        // biome-ignore lint/a11y/useSemanticElements: two lines and a frame of their own, which an input cannot hold
        <button
          key={source.source}
          type="button"
          role="radio"
          aria-checked={source.source === selected}
          tabIndex={source.source === selected ? 0 : -1}
          onClick={() => onSelect(source.source)}
          onKeyDown={(event) => choose(event, at)}
        >
          <b>{source.name}</b>
          <span>{sourceLine(source, comparing)}</span>
        </button>
      ))}
    </div>
  );
}
