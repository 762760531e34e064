import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JumpSection } from './sections';

/** A section counts as reached when its top is this near to the top of the body, CSS px. */
const REACHED = 24;

/**
 * Which section the reader has scrolled to, and the way to scroll to one. `shown` names what the body shows: with
 * other contents it begins at its top.
 */
export function useCurrentSection(
  body: RefObject<HTMLElement | null>,
  shown: string,
): {
  current: JumpSection | null;
  jump: (section: JumpSection) => void;
} {
  const [current, setCurrent] = useState<JumpSection | null>(null);
  /** Where a jump has scrolled to: the last sections may be too short to reach the top, and are current all the same. */
  const before = useRef(shown);
  const jumped = useRef<number | null>(null);

  useEffect(() => {
    const scroller = body.current;
    if (!scroller) return;
    const look = () => {
      if (scroller.scrollTop === jumped.current) return;
      jumped.current = null;
      setCurrent(reached(scroller));
    };
    if (before.current !== shown) scroller.scrollTop = 0;
    before.current = shown;
    jumped.current = null;
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    return () => scroller.removeEventListener('scroll', look);
  }, [body, shown]);

  const jump = (section: JumpSection) => {
    const scroller = body.current;
    const target = scroller?.querySelector(`[data-section="${section}"]`);
    if (!scroller || !target) return;
    scroller.scrollTop += target.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    jumped.current = scroller.scrollTop;
    setCurrent(section);
  };
  return { current, jump };
}

function reached(scroller: HTMLElement): JumpSection | null {
  const sections = [...scroller.querySelectorAll<HTMLElement>('[data-section]')];
  const top = scroller.getBoundingClientRect().top + REACHED;
  const last = sections.findLast((section) => section.getBoundingClientRect().top <= top) ?? sections[0];
  return (last?.dataset.section as JumpSection | undefined) ?? null;
}
