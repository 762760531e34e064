import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { JumpSection } from './sections';

interface SectionProps {
  readonly section: JumpSection;
  readonly title: string;
  /** Grey words beside the title. */
  readonly says: string;
  /** A sentence under it. */
  readonly note?: string;
  readonly children: ComponentChildren;
}

export function Section({ section, title, says, note, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-section={section}>
      <h3 class="xq-sec__h" id={id}>
        {title} <span>{says}</span>
      </h3>
      {note && <p class="xq-sec__note">{note}</p>}
      {children}
    </section>
  );
}
