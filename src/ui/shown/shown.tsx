import { speak } from '../spoken.ts';
import { listed, type Stage, stageOf } from '../stage.ts';
import type { PanelState } from '../surface.ts';
import { say } from '../words.ts';
import { FindingCard, Given } from './finding.tsx';
import { MarkedDraft, Pieces } from './marked.tsx';
import { previewOf } from './marks.ts';
import { fieldName } from './names.ts';
import { treeOf } from './tree.ts';

/** What the middle of a panel is about: a post that was checked, and what its person has said of it. */
export type Shown = Pick<PanelState, 'from' | 'report' | 'post' | 'policy' | 'answered'> & {
  /** Fingerprints of answers that are to hold beyond this draft. */
  readonly remembered: ReadonlySet<string>;
};

/** The draft with its marks, what was found, the post with every change made, and what was answered. */
const Middle = ({ state }: { state: Shown }) => {
  const stage = stageOf(state);
  const findings = listed(stage);
  return (
    <>
      <MarkedDraft post={state.post} findings={findings} mode={state.policy.mode} />
      {findings.length > 0 && (
        <ol aria-label={say('findings_label')}>
          {findings.map((f, i) => (
            <FindingCard key={f.fingerprint} finding={f} number={i + 1} state={state} />
          ))}
        </ol>
      )}
      <After state={state} stage={stage} />
      <Settled state={state} />
    </>
  );
};

/** The whole post with every first fix made, when there is more than one. */
function After({ state, stage }: { state: Shown; stage: Stage }) {
  const fixes = stage.fixable.flatMap((f) => f.fixes.slice(0, 1));
  const previews = fixes.length > 1 ? previewOf(state.post, fixes) : [];
  if (previews.length === 0) return null;
  return (
    <section class="group" aria-labelledby="after">
      <h3 id="after" class="sub">
        {say('after_title')}
      </h3>
      <div class="draft">
        {previews.map((p) => (
          <p key={p.field}>
            {p.field !== 'text' && <span class="sub">{fieldName(p.field)}: </span>}
            <Pieces pieces={p.pieces} />
          </p>
        ))}
      </div>
    </section>
  );
}

/** What an answer of this draft has settled: it can be taken back. */
function Settled({ state }: { state: Shown }) {
  const settled = state.report.suppressed
    .map(({ finding }) => finding)
    .filter((f) => state.answered.has(f.fingerprint));
  if (settled.length === 0) return null;
  return (
    <section class="settled" aria-labelledby="settled">
      <h3 id="settled" class="sub">
        {say('settled_title')}
      </h3>
      <ul class="group">
        {settled.map((f) => (
          <li key={f.fingerprint}>
            <p>{f.message}</p>
            <Given finding={f} state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Draws the middle of a panel in the worker, so that X's pages carry nothing of it: as JSON, a tree for the composer's
 * panel and, `atGate`, another for the gate's. What can be pressed says so itself (`data-do`, see `panel.tsx`).
 * @param words of the policy's language, where the browser speaks another
 */
export function drawShown(
  state: Omit<Shown, 'from'>,
  words: Readonly<Record<string, string>> | undefined,
  atGate: boolean,
): string {
  speak(words);
  const places = atGate ? (['composer', 'gate'] as const) : (['composer'] as const);
  return JSON.stringify(places.map((from) => treeOf(<Middle state={{ ...state, from }} />)));
}
