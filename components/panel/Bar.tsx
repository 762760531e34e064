import { useState } from 'preact/hooks';
import { Icon } from '@/components/icon/Icon';
import { Logo } from '@/components/icon/Logo';
import { Key } from './Key';
import { MoreMenu } from './MoreMenu';
import { Popover } from './Popover';
import type { PanelProps } from './props';

/** The panel's top line: whose it is, the key to the marks, what else can be done, and the way to the pill. */
export function Bar({ coverage, view, actions }: PanelProps) {
  const [open, setOpen] = useState<'key' | 'more' | null>(null);
  const close = () => setOpen(null);
  return (
    <div class="xq-bar">
      <span class="xq-bar__name">
        <Logo />
        Crossquote
      </span>
      <Popover
        label="Key to the marks"
        icon="key"
        open={open === 'key'}
        onToggle={() => setOpen(open === 'key' ? null : 'key')}
        onClose={close}
      >
        <Key off={view.marksOff} onToggle={actions.onToggleMark} onShowAll={actions.onShowAllMarks} />
      </Popover>
      <Popover
        label="More"
        icon="more"
        open={open === 'more'}
        onToggle={() => setOpen(open === 'more' ? null : 'more')}
        onClose={close}
      >
        <MoreMenu coverage={coverage} view={view} actions={actions} onClose={close} />
      </Popover>
      <button type="button" class="xq-icon xq-fold" aria-label="Collapse panel" onClick={actions.onCollapse}>
        <Icon name="fold" />
      </button>
    </div>
  );
}
