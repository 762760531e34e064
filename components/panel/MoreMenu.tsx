import { Icon } from '@/components/icon/Icon';
import type { PanelProps } from './props';
import { selectedSource, siteOf } from './source';

/** What can be done beside reading. Only what works is listed. */
export function MoreMenu({ coverage, view, actions, onClose }: PanelProps & { onClose: () => void }) {
  const source = selectedSource(coverage, view);
  const site = source && siteOf(source);
  return (
    <ul class="xq-menu">
      {site && (
        <li>
          <a href={site} target="_blank" rel="noopener noreferrer" onClick={onClose}>
            <Icon name="out" />
            Open {source.name}
          </a>
        </li>
      )}
      <li>
        <button type="button" onClick={actions.onHideSite}>
          <Icon name="hide" />
          Hide on this site
        </button>
      </li>
    </ul>
  );
}
