import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Share of the window's height. A sheet that is let go below the least is put away. */
const HEIGHT = { usual: 0.62, least: 0.3, most: 0.92 };

/** The panel at the bottom of a narrow window. */
export function Sheet({ onCollapse, children }: { onCollapse: () => void; children: ComponentChildren }) {
  const [share, setShare] = useState(HEIGHT.usual);
  const drag = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement;
    let now = share;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const move = (at: PointerEvent) => {
      now = Math.min(HEIGHT.most, 1 - at.clientY / innerHeight);
      setShare(Math.max(0.1, now));
    };
    const end = () => {
      handle.removeEventListener('pointermove', move);
      if (now < HEIGHT.least) {
        setShare(HEIGHT.usual);
        onCollapse();
      }
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end, { once: true });
  };
  return (
    <div class="xq-sheet" style={{ height: `${share * 100}vh` }}>
      <div class="xq-grab" onPointerDown={drag}>
        <i />
      </div>
      {children}
    </div>
  );
}
