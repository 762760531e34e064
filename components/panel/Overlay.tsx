import { useEffect, useState } from 'preact/hooks';
import { useTheme } from '@/components/theme/use-theme';
import { announcement } from './announcement';
import { HoverCard } from './HoverCard';
import { Panel } from './Panel';
import { Pill } from './Pill';
import type { PanelProps } from './props';
import { Sheet } from './Sheet';
import { selectedSource } from './source';
import { useNarrow } from './use-narrow';

/** All that lies over the page: the panel or the pill, the card beside a mark, and what is said to a screen reader. */
export function Overlay({ coverage, view, actions }: PanelProps) {
  const theme = useTheme();
  const narrow = useNarrow();
  const [copied, setCopied] = useState(false);
  const source = selectedSource(coverage, view);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);

  if (!source) return null;
  const told = {
    ...actions,
    onCopy: (text: string) => {
      actions.onCopy(text);
      setCopied(true);
    },
  };
  const floating = view.floating;
  const card = floating && source.cards.find(({ id }) => id === floating.card);
  const panel = <Panel coverage={coverage} view={view} actions={told} />;
  return (
    <div class="xq xq-root" data-theme={view.theme ?? theme}>
      {view.collapsed ? (
        <div class="xq-edge">
          <Pill source={source} progress={view.progress} onExpand={actions.onExpand} />
        </div>
      ) : narrow ? (
        <Sheet onCollapse={actions.onCollapse}>{panel}</Sheet>
      ) : (
        <div class="xq-dock" style={{ width: `${view.width}px` }}>
          {panel}
        </div>
      )}
      {floating && card && (
        <HoverCard
          card={card}
          floating={floating}
          pageName={coverage.pageName}
          source={source}
          covered={view.collapsed || narrow ? 0 : view.width}
          actions={told}
        />
      )}
      <div class="xq-vh" role="status" aria-live="polite">
        {copied ? 'Copied.' : announcement(source, view.progress)}
      </div>
    </div>
  );
}
