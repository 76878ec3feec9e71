import { useState } from 'preact/hooks';
import { tell } from './words.ts';

/** The lines for the managed policy, shown when asked for. */
export const Export = ({ lines }: { lines: readonly string[] }) => {
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState(false);
  const text = lines.join('\n');
  return (
    <section class="card" aria-labelledby="reg-export">
      <h3 id="reg-export">{tell('export_title')}</h3>
      <p>{tell('export_about')}</p>
      {shown ? (
        <>
          <textarea readOnly aria-label={tell('export_label')} value={text} rows={6} />
          <p class="row">
            <button
              type="button"
              class="btn"
              onClick={() => {
                void navigator.clipboard.writeText(text).then(() => setCopied(true));
              }}
            >
              {tell('export_copy')}
            </button>
            <span aria-live="polite">{copied && tell('export_copied')}</span>
          </p>
        </>
      ) : (
        <p>
          <button type="button" class="btn" onClick={() => setShown(true)}>
            {tell('export_show')}
          </button>
        </p>
      )}
    </section>
  );
};

/** Removes the register, when asked twice. */
export const Remove = ({ remove }: { remove: () => Promise<void> }) => {
  const [asked, setAsked] = useState(false);
  return asked ? (
    <div class="card tone check">
      <p>{tell('remove_ask')}</p>
      <p class="row">
        <button type="button" class="btn" onClick={() => void remove()}>
          {tell('remove_sure')}
        </button>
        <button type="button" class="btn" onClick={() => setAsked(false)}>
          {tell('cancel')}
        </button>
      </p>
    </div>
  ) : (
    <p>
      <button type="button" class="btn plain" onClick={() => setAsked(true)}>
        {tell('remove')}
      </button>
    </p>
  );
};
