import '../tokens.css';
import '../ui.css';
import './diagnostics.css';
import { Logo } from '@/components/icon/Logo';
import { useDocumentTheme } from '@/components/theme/use-document-theme';
import { day } from '@/components/wording/day';
import { plural } from '@/components/wording/plural';

/** What came of a page that woke the background, in the order of the table. */
const OUTCOMES = {
  covered: 'Covered',
  'not-covered': 'Not covered',
  unreadable: 'No text',
  'not-allowed': 'Not allowed',
  failed: 'Failed',
} as const;
type Outcome = keyof typeof OUTCOMES;
const outcomes = Object.keys(OUTCOMES) as Outcome[];

/** What the gate saw in a page that it let through. */
const REASONS: Readonly<Record<string, string>> = {
  description: 'The page calls itself an article',
  paragraphs: 'It has the paragraphs of an article',
  text: 'It has a title and much text',
};

export interface DiagnosticsProps {
  /** ISO instant; null where nothing was counted yet. */
  readonly since: string | null;
  readonly reasons: Readonly<Record<string, Readonly<Partial<Record<Outcome, number>>>>>;
  /** Newest first. */
  readonly last: readonly {
    readonly at: string;
    readonly host: string;
    readonly reason: string;
    readonly outcome: Outcome;
    readonly ms: number;
  }[];
  readonly dossiers: number;
  readonly storeFault: string | null;
}

/** What Crossquote has done in this browser: how often a page woke it, why, and what came of it. */
export function DiagnosticsPage({ since, reasons, last, dossiers, storeFault }: DiagnosticsProps) {
  useDocumentTheme();
  return (
    <main class="xq xq-page xq-diag">
      <p class="xq-diag__brand">
        <Logo size={22} />
        Crossquote
      </p>
      <h1>Diagnostics</h1>
      <p class="xq-diag__lead">
        A few lines of Crossquote look at every page and rule almost all of them out at once. Only a page that may be an
        article about one of your dossiers wakes the rest, and is counted here.
      </p>
      <p>
        {plural(dossiers, 'dossier')} on this device.
        {storeFault && ` ${storeFault}`}
      </p>
      <section aria-labelledby="counts">
        <h2 id="counts">{since ? `Pages that woke it since ${day(since)}` : 'Pages that woke it'}</h2>
        <Counts reasons={reasons} />
      </section>
      <section aria-labelledby="last">
        <h2 id="last">The latest</h2>
        <p class="xq-diag__note">
          Forgotten when the browser is closed. Private windows, and the addresses of pages, are not kept.
        </p>
        <Last last={last} />
      </section>
    </main>
  );
}

function Counts({ reasons }: Pick<DiagnosticsProps, 'reasons'>) {
  // In an order of their own: one browser keeps keys by the alphabet, the other as they came.
  const rows = Object.entries(reasons).sort(([a], [b]) => a.localeCompare(b));
  if (rows.length === 0) return <p class="xq-diag__note">No page yet.</p>;
  const total = (counts: Readonly<Partial<Record<Outcome, number>>>) =>
    outcomes.reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Why</th>
          {outcomes.map((outcome) => (
            <th key={outcome} scope="col" class="n">
              {OUTCOMES[outcome]}
            </th>
          ))}
          <th scope="col" class="n">
            All
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([reason, counts]) => (
          <tr key={reason}>
            <th scope="row">{REASONS[reason] ?? reason}</th>
            {outcomes.map((outcome) => (
              <td key={outcome} class="n">
                {counts[outcome] ?? 0}
              </td>
            ))}
            <td class="n">{total(counts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Last({ last }: Pick<DiagnosticsProps, 'last'>) {
  if (last.length === 0) return <p class="xq-diag__note">No page yet.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Site</th>
          <th scope="col">Why</th>
          <th scope="col">Outcome</th>
          <th scope="col" class="n">
            Took
          </th>
        </tr>
      </thead>
      <tbody>
        {last.map(({ at, host, reason, outcome, ms }) => (
          <tr key={`${at} ${host}`}>
            <td>{new Date(at).toLocaleTimeString()}</td>
            <th scope="row">{host || 'A file on this device'}</th>
            <td>{REASONS[reason] ?? reason}</td>
            <td>{OUTCOMES[outcome]}</td>
            <td class="n">{ms} ms</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
