import type { Finding } from '../../engine/report.ts';
import type { PolicyView } from '../../messages.ts';
import type { Post } from '../../post.ts';
import { toneOf } from '../tone.ts';
import { say } from '../words.ts';
import { markedFields, type Piece, type Run, shorten } from './marks.ts';
import { fieldName, toneWord } from './names.ts';

type RunProps = { run: Run; mode: PolicyView['mode'] };

/** Marked words: a line, a number that leads to the finding below, and the word for screen readers. */
const Marked = ({ run, mode }: RunProps) => {
  if (run.severity === null) return <>{run.text}</>;
  const tone = toneOf(run.severity, mode);
  return (
    <>
      <mark class={tone}>{run.text}</mark>
      {run.numbers.map((n) => (
        <span key={n} class={`num ${tone}`}>
          <span aria-hidden="true">{n}</span>
          <span class="hide"> ({say('mark_label', String(n), toneWord(tone))}) </span>
        </span>
      ))}
    </>
  );
};

type DraftProps = { post: Post; findings: readonly Finding[]; mode: PolicyView['mode'] };

/** The draft as it stands, with what was found marked in it. */
export const MarkedDraft = ({ post, findings, mode }: DraftProps) => {
  const fields = markedFields(post, findings);
  if (fields.length === 0) return null;
  return (
    <div class="draft">
      {fields.map((field) => (
        <div key={field.id}>
          <h3>
            {field.id === 'text' && post.kind === 'message' ? say('your_message') : fieldName(field.id)}
          </h3>
          <p class="text">
            {shorten(field.runs).map((run) => (
              <Marked key={run.at} run={run} mode={mode} />
            ))}
          </p>
        </div>
      ))}
    </div>
  );
};

/** Text as it would read, with what is new set apart. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <span class="text">
    {pieces.map((p) => (p.fresh ? <ins key={`+${p.at}`}>{p.text}</ins> : <span key={p.at}>{p.text}</span>))}
  </span>
);
