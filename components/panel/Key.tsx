import { useRef } from 'preact/hooks';
import { Icon, type IconName } from '@/components/icon/Icon';
import type { MarkStyle } from '@/engine/coverage/coverage';

interface KeyRow {
  readonly style: MarkStyle;
  readonly icon: IconName;
  readonly name: string;
  readonly says: string;
}

const ROWS: readonly KeyRow[] = [
  { style: 'same', icon: 'same', name: 'Same words', says: 'word for word' },
  { style: 'reworded', icon: 'reworded', name: 'Reworded', says: 'other words, same quote' },
  { style: 'length', icon: 'longer', name: 'Longer or shorter here', says: 'one side cuts words' },
  { style: 'only', icon: 'here', name: 'Only here', says: 'not in the other source' },
  { style: 'denial', icon: 'denial', name: 'Denial', says: 'someone denies it' },
];

interface KeyProps {
  readonly off: readonly MarkStyle[];
  readonly onToggle: (style: MarkStyle, shown: boolean) => void;
  readonly onShowAll: () => void;
}

/** What the five marks mean; each can be switched off, on every page. */
export function Key({ off, onToggle, onShowAll }: KeyProps) {
  const whole = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset class="xq-menu xq-menu--key" ref={whole}>
      <legend class="xq-vh">Key to the marks</legend>
      {ROWS.map(({ style, icon, name, says }) => (
        <label key={style} class="xq-key">
          <input
            type="checkbox"
            checked={!off.includes(style)}
            onChange={(event) => onToggle(style, event.currentTarget.checked)}
          />
          <KeyLine style={style} icon={icon} name={name} says={says} />
        </label>
      ))}
      {off.length > 0 && (
        <button
          type="button"
          class="xq-link xq-menu__all"
          onClick={() => {
            // The button goes with what it resets: focus stays in the key.
            whole.current?.querySelector('input')?.focus();
            onShowAll();
          }}
        >
          Show all marks
        </button>
      )}
      <p class="xq-menu__note">
        A mark does not mean wrong. It says how another source has these words, or that it does not have them.
      </p>
    </fieldset>
  );
}

/** The key to read only, as the welcome page has it. */
export function KeyList() {
  return (
    <ul>
      {ROWS.map((row) => (
        <li key={row.style} class="xq-key xq-key--list">
          <KeyLine {...row} />
        </li>
      ))}
    </ul>
  );
}

function KeyLine({ style, icon, name, says }: KeyRow) {
  return (
    <>
      <span class={`xq-key__g xq-key__g--${style}`}>
        <Icon name={icon} />
      </span>
      <span class="nm">{name}</span>
      <span class="ex">
        <span class={`xq-m-${style}`}>{says}</span>
      </span>
    </>
  );
}
