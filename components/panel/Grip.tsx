import { PANEL_WIDTH, type PanelActions } from './props';

const bounded = (width: number): number => Math.round(Math.min(PANEL_WIDTH.most, Math.max(PANEL_WIDTH.least, width)));

/** The panel's left edge: drag it, or move it with the arrow keys. */
export function Grip({ width, onResize }: { width: number; onResize: PanelActions['onResize'] }) {
  const drag = (event: PointerEvent) => {
    const grip = event.currentTarget as HTMLElement;
    const from = event.clientX;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    let dragged = width;
    const move = (now: PointerEvent) => {
      dragged = bounded(width + from - now.clientX);
      onResize(dragged, false);
    };
    const end = () => {
      grip.removeEventListener('pointermove', move);
      if (dragged !== width) onResize(dragged, true);
    };
    grip.addEventListener('pointermove', move);
    grip.addEventListener('lostpointercapture', end, { once: true });
  };
  const key = (event: KeyboardEvent) => {
    const by = { ArrowLeft: PANEL_WIDTH.step, ArrowRight: -PANEL_WIDTH.step }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    onResize(bounded(width + by), true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved has no element of its own
    <div
      class="xq-grip"
      role="separator"
      aria-orientation="vertical"
      aria-label="Panel width"
      aria-valuenow={width}
      aria-valuemin={PANEL_WIDTH.least}
      aria-valuemax={PANEL_WIDTH.most}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={key}
    />
  );
}
