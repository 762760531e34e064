import type { JumpSection, Jump as Target } from './sections';

interface JumpProps {
  readonly targets: readonly Target[];
  readonly current: JumpSection | null;
  readonly onJump: (section: JumpSection) => void;
}

/** Counts that lead to their section. Buttons: a link's address would change that of the page. */
export function Jump({ targets, current, onJump }: JumpProps) {
  return (
    <nav class="xq-jump" aria-label="Sections">
      {targets.map(({ section, label, count }) => (
        <button
          key={section}
          type="button"
          aria-current={section === current ? 'true' : undefined}
          onClick={() => onJump(section)}
        >
          <b>{count}</b>
          {label}
        </button>
      ))}
    </nav>
  );
}
