import { useEffect, useRef, useState } from 'preact/hooks';
import { labelWidth } from '@/components/wording/label-width';
import { shortName } from '@/components/wording/short-name';
import { sectionOf } from '@/engine/coverage/coverage';
import { Bar } from './Bar';
import { Body } from './Body';
import { Foot } from './Foot';
import { Grip } from './Grip';
import { Head } from './Head';
import { Jump } from './Jump';
import { stepOf, stepThrough } from './keys';
import type { PanelProps } from './props';
import { jumps } from './sections';
import { selectedSource } from './source';
import { Comparing } from './states';
import { useCurrentSection } from './use-current-section';

/** How the other source reported what stands on this page. */
export function Panel(props: PanelProps) {
  const { coverage, view, actions } = props;
  const body = useRef<HTMLDivElement>(null);
  const [onlyHere, setOnlyHere] = useState(false);
  const source = selectedSource(coverage, view);
  const { current, jump } = useCurrentSection(body, `${source?.source} ${view.progress.phase}`);
  const opened = source?.cards.find(({ id }) => id === view.openCard);
  const openedOnlyHere = opened !== undefined && sectionOf(opened) === 'only-here';

  // What is opened from outside, by its mark or the popup, is brought into view; the page itself is not scrolled.
  useEffect(() => {
    if (openedOnlyHere) setOnlyHere(true);
  }, [openedOnlyHere]);
  useEffect(() => {
    const scroller = body.current;
    const row = view.openCard && scroller?.querySelector(`[data-card="${CSS.escape(view.openCard)}"]`);
    if (scroller && row) bringIntoView(scroller, row);
    // A card of the closed section is there only once that has opened.
  }, [view.openCard, openedOnlyHere && onlyHere]);

  if (!source) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event);
    if (by) stepThrough(event.currentTarget as Element, event.target as Element, by);
    else if (event.key === 'Escape') view.openCard ? actions.onOpenCard(null) : actions.onCollapse();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <aside
      class="xq-panel"
      aria-label={`Crossquote: this article and ${source.name}`}
      style={{ '--xq-label': `${labelWidth(shortName(source.name, coverage.pageName).shown)}px` }}
      onKeyDown={onKeyDown}
    >
      <Grip width={view.width} onResize={actions.onResize} />
      <header class="xq-panel__top">
        <Bar {...props} />
        <Head {...props} source={source} />
        {view.progress.phase === 'comparing' && <Comparing done={view.progress.done} of={view.progress.of} />}
        {view.progress.phase !== 'comparing' && view.progress.phase !== 'unreadable' && (
          <Jump
            pageName={coverage.pageName}
            targets={jumps(source)}
            current={current}
            onJump={(section) => {
              if (section === 'only-here') setOnlyHere(true);
              jump(section);
            }}
          />
        )}
      </header>
      <div class="xq-panel__body" ref={body}>
        <Body
          {...props}
          source={source}
          onlyHereOpen={onlyHere}
          onToggleOnlyHere={() => setOnlyHere(!onlyHere)}
          onJump={jump}
        />
      </div>
      <Foot />
    </aside>
  );
}

function bringIntoView(scroller: Element, row: Element): void {
  const outer = scroller.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  if (inner.top < outer.top || inner.height > outer.height) scroller.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) scroller.scrollTop += inner.bottom - outer.bottom;
}
