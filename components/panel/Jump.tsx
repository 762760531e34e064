import { SourceName } from '@/components/wording/SourceName';
import type { JumpSection, Jump as Target } from './sections';

interface JumpProps {
  readonly pageName: string;
  readonly targets: readonly Target[];
  readonly current: JumpSection | null;
  readonly onJump: (section: JumpSection) => void;
}

/** Counts that lead to their section. Buttons: a link's address would change that of the page. */
export function Jump({ pageName, targets, current, onJump }: JumpProps) {
  return (
    <nav class="xq-jump" aria-label="Sections">
      {targets.map(({ section, label, name, count }) => (
        <button
          key={section}
          type="button"
          aria-current={section === current ? 'true' : undefined}
          onClick={() => onJump(section)}
        >
          <b>{count}</b>
          <span>
            {label}
            {name && <SourceName name={name} pageName={pageName} />}
          </span>
        </button>
      ))}
    </nav>
  );
}
