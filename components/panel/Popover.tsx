import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '@/components/icon/Icon';

interface PopoverProps {
  readonly label: string;
  readonly icon: IconName;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A button and what it opens below itself. Esc, and a press anywhere else, closes it; focus returns to the button. */
export function Popover({ label, icon, open, onToggle, onClose, children }: PopoverProps) {
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const root = whole.current?.getRootNode();
    if (!open || !root) return;
    const outside = (event: Event) => {
      if (!event.composedPath().includes(whole.current as EventTarget)) onClose();
    };
    // Once at the shadow root, where targets are still told apart, and once at the window, for the page around it.
    const places: EventTarget[] = [root, window];
    for (const place of places) place.addEventListener('pointerdown', outside, true);
    return () => {
      for (const place of places) place.removeEventListener('pointerdown', outside, true);
    };
  }, [open, onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    onClose();
    button.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the Esc of what it holds, and is no control itself
    <span class="xq-pop" ref={whole} onKeyDown={onKeyDown}>
      <button type="button" class="xq-icon" aria-label={label} aria-expanded={open} ref={button} onClick={onToggle}>
        <Icon name={icon} />
      </button>
      {open && <div class="xq-pop__at">{children}</div>}
    </span>
  );
}
