import type { ComponentChildren } from 'preact';

interface MessageProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** A state in Crossquote's own voice: what it is, what that means, and the one thing to do about it. */
export function Message({ title, children, action }: MessageProps) {
  return (
    <section class="xq-popup__sect">
      <h2 class="ours">{title}</h2>
      <p>{children}</p>
      {action && (
        <div class="xq-popup__one">
          <button type="button" class="xq-btn xq-btn--main" onClick={action.onClick}>
            {action.label}
          </button>
        </div>
      )}
    </section>
  );
}
