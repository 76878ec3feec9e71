import { useEffect, useState } from 'preact/hooks';
import { Export, Remove } from './register-kept.tsx';
import { Columns, FirstPupils, NeverName, Refused, Understood } from './register-preview.tsx';
import type {
  ImportChoices,
  ImportFile,
  KeptRegister,
  ReadList,
  RefusedList,
  RegisterTools,
} from './register-tools.ts';
import { tell, tellCount } from './words.ts';

type Props = { readonly tools: RegisterTools };
type Step =
  | { readonly at: 'start' }
  | { readonly at: 'list'; readonly file: ImportFile; readonly list: ReadList | RefusedList }
  | { readonly at: 'making'; readonly done: number }
  | { readonly at: 'said'; readonly words: string; readonly tone: 'clear' | 'held' };

const dayWords = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

const fileOf = async (input: HTMLInputElement): Promise<ImportFile | null> => {
  const chosen = input.files?.[0];
  return chosen === undefined
    ? null
    : { bytes: new Uint8Array(await chosen.arrayBuffer()), file: chosen.name };
};

/**
 * The pupil register: what is in use, and the import of a school's export with a preview that can be corrected. The
 * file and its names live in this page's memory alone, until the register is made or the import is left.
 */
export function RegisterImport({ tools }: Props) {
  const [current, setCurrent] = useState<KeptRegister | string | null | undefined>(undefined);
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [choices, setChoices] = useState<ImportChoices>({});
  const [expires, setExpires] = useState(tools.lastDay);
  useEffect(() => {
    let wanted = true;
    tools.current().then((kept) => {
      if (wanted) setCurrent(kept);
    });
    return () => {
      wanted = false;
    };
  }, [tools]);

  const show = (file: ImportFile, chosen: ImportChoices): void => {
    setChoices(chosen);
    setStep({ at: 'list', file, list: tools.read(file, chosen) });
  };
  const change = (more: ImportChoices): void => {
    if (step.at === 'list') show(step.file, { ...choices, ...more });
    else setChoices({ ...choices, ...more });
  };
  const make = async (list: ReadList): Promise<void> => {
    setStep({ at: 'making', done: 0 });
    try {
      const kept = await list.make(expires, (done) => setStep({ at: 'making', done }));
      setCurrent(kept);
      setChoices({});
      setStep({
        at: 'said',
        tone: 'clear',
        words: tellCount(kept.pupils, 'made_one', 'made_many', dayWords(kept.expiresOn)),
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      setStep({ at: 'said', tone: 'held', words: `${why} ${tell('unchanged')}`.trim() });
    }
  };
  const leave = (): void => {
    setChoices({});
    setStep({ at: 'start' });
  };

  return (
    <div class="reg">
      <p>{tell('about')}</p>
      {current !== undefined && <Current current={current} />}
      {step.at === 'making' && (
        <div class="ask">
          <label for="reg-progress">{tell('making')}</label>
          <progress id="reg-progress" max={1} value={step.done} />
        </div>
      )}
      {step.at !== 'making' && (
        <Files change={change} choose={(file) => show(file, { ...onlyFiles(choices) })} />
      )}
      {/* Always there, so that a screen reader hears what is put into it. */}
      <div aria-live="polite">
        {step.at === 'said' && <p class={`card tone ${step.tone}`}>{step.words}</p>}
        {step.at === 'list' && step.list.ok && <Understood list={step.list} />}
      </div>
      {step.at === 'list' && !step.list.ok && (
        <Refused list={step.list} tools={tools} choices={choices} change={change} />
      )}
      {step.at === 'list' && step.list.ok && (
        <form
          class="reg"
          onSubmit={(event) => {
            event.preventDefault();
            if (step.list.ok) void make(step.list);
          }}
        >
          <FirstPupils pupils={step.list.preview} />
          {step.list.problems.length > 0 && <Problems problems={step.list.problems} />}
          <details>
            <summary>{tell('columns_hint')}</summary>
            <Columns
              tools={tools}
              columns={step.list.columns}
              headerLine={step.list.headerLine}
              choices={choices}
              change={change}
            />
          </details>
          <NeverName list={step.list} choices={choices} change={change} />
          <div class="ask">
            <label for="reg-expires">{tell('expires')}</label>
            <input
              id="reg-expires"
              type="date"
              required
              value={expires}
              aria-describedby="reg-expires-hint"
              onChange={(event) => setExpires(event.currentTarget.value)}
            />
            <p id="reg-expires-hint" class="quiet">
              {tell('expires_hint')}
            </p>
          </div>
          <p class="row">
            <button type="submit" class="btn main">
              {tell('make')}
            </button>
            <button type="button" class="btn" onClick={leave}>
              {tell('cancel')}
            </button>
          </p>
        </form>
      )}
      {typeof current === 'object' && current !== null && step.at !== 'list' && step.at !== 'making' && (
        <>
          <Export lines={current.lines} />
          <Remove
            remove={async () => {
              await tools.remove();
              setCurrent(null);
              setStep({ at: 'said', tone: 'clear', words: tell('removed') });
            }}
          />
        </>
      )}
    </div>
  );
}

/** The other files stay chosen when the list is chosen again; what was said of columns does not. */
const onlyFiles = ({ permissions, roles }: ImportChoices): ImportChoices => ({
  ...(permissions === undefined ? {} : { permissions }),
  ...(roles === undefined ? {} : { roles }),
});

const Current = ({ current }: { current: KeptRegister | string | null }) => {
  if (current === null) return <p class="card tone off">{tell('none')}</p>;
  if (typeof current === 'string')
    return (
      <p class="card tone held" role="alert">
        {tell('now_broken', current)}
      </p>
    );
  return (
    <div class={`card tone ${current.reminder === '' ? 'clear' : 'check'}`}>
      <p>
        {tellCount(current.pupils, 'now_one', 'now_many', dayWords(current.madeOn))}{' '}
        {current.reminder === '' && tell('now_until', dayWords(current.expiresOn))}
      </p>
      {current.reminder !== '' && <p>{current.reminder}</p>}
    </div>
  );
};

const Files = ({
  choose,
  change,
}: {
  readonly choose: (file: ImportFile) => void;
  readonly change: (more: ImportChoices) => void;
}) => {
  const take = (input: HTMLInputElement, use: (file: ImportFile) => void): void => {
    void fileOf(input).then((file) => file !== null && use(file));
  };
  return (
    <>
      <div class="ask">
        <label for="reg-file">{tell('choose')}</label>
        <input
          id="reg-file"
          type="file"
          accept=".csv,.txt,.tsv,.xml,.ctf,text/csv,text/xml"
          aria-describedby="reg-file-hint"
          onChange={(event) => take(event.currentTarget, choose)}
        />
        <p id="reg-file-hint" class="quiet">
          {tell('choose_hint')}
        </p>
      </div>
      <details>
        <summary>{tell('more_files')}</summary>
        <div class="reg">
          <div class="ask">
            <label for="reg-permissions">{tell('choose_permissions')}</label>
            <input
              id="reg-permissions"
              type="file"
              accept=".csv,.txt,text/csv"
              aria-describedby="reg-permissions-hint"
              onChange={(event) => take(event.currentTarget, (permissions) => change({ permissions }))}
            />
            <p id="reg-permissions-hint" class="quiet">
              {tell('choose_permissions_hint')}
            </p>
          </div>
          <div class="ask">
            <label for="reg-roles">{tell('choose_roles')}</label>
            <input
              id="reg-roles"
              type="file"
              accept=".csv,text/csv"
              onChange={(event) => take(event.currentTarget, (roles) => change({ roles }))}
            />
          </div>
        </div>
      </details>
    </>
  );
};

const Problems = ({ problems }: { problems: readonly string[] }) => (
  <details class="card tone check">
    <summary>{tellCount(problems.length, 'problems_one', 'problems_many')}</summary>
    <ul class="bullets">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  </details>
);
