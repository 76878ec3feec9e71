import { useMemo, useState } from 'preact/hooks';
import { tell, tellCount } from './maker-words.ts';
import { Field } from './policy-maker-field.tsx';
import { Save } from './policy-maker-save.tsx';
import {
  type Form,
  formOf,
  type MakerField,
  type MakerProblem,
  type MakerTools,
  matches,
  rawOf,
} from './policy-maker-tools.ts';

/**
 * The policy maker: a form of every key, made from the schema, that says what is wrong while it is filled in, reads
 * any policy file, and saves the file for each platform. It changes nothing on this computer.
 */
export function PolicyMaker({ tools }: { readonly tools: MakerTools }) {
  const [form, setForm] = useState<Form>(tools.kept.form);
  const [wanted, setWanted] = useState('');
  const [onlySet, setOnlySet] = useState(false);
  const raw = useMemo(() => rawOf(form, tools.fields), [form, tools]);
  const problems = useMemo(() => tools.check(raw), [raw, tools]);
  const fill = (next: Form): void => {
    tools.kept.form = next;
    setForm(next);
  };
  const change = (name: string, value: string): void => {
    const { [name]: _, ...rest } = form;
    fill(value === '' ? rest : { ...rest, [name]: value });
  };
  const clear = (): void => {
    fill({});
    setWanted('');
    setOnlySet(false);
  };
  // A key with a mistake is always shown: what must be put right is never hidden by a search.
  const shown = tools.fields.filter(
    (field) =>
      problems.some((p) => p.key === field.name) ||
      (matches(field, wanted) && (!onlySet || form[field.name] !== undefined)),
  );
  return (
    <div class="maker">
      <p>{tell('about')}</p>
      <Read tools={tools} fill={fill} />
      <div class="ask">
        <label for="maker-find">{tell('find')}</label>
        <input
          id="maker-find"
          type="search"
          autocomplete="off"
          value={wanted}
          aria-describedby="maker-find-hint"
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <p id="maker-find-hint" class="quiet">
          {tell('find_hint')}
        </p>
        <p class="quiet" role="status">
          {shown.length === 0
            ? tell('find_none')
            : wanted.trim() !== '' || onlySet
              ? tellCount(shown.length, 'find_count_one', 'find_count_many')
              : ''}
        </p>
        <label class="tick">
          <input
            type="checkbox"
            checked={onlySet}
            onChange={(event) => setOnlySet(event.currentTarget.checked)}
          />
          {tell('only_set')}
        </label>
      </div>
      <Groups
        fields={shown}
        form={form}
        problems={problems}
        open={wanted.trim() !== '' || onlySet}
        change={change}
      />
      <Save tools={tools} raw={raw} problems={problems} />
      <Clear clear={clear} />
    </div>
  );
}

/** The second press empties: what was filled in is an afternoon's work. */
const Clear = ({ clear }: { readonly clear: () => void }) => {
  const [step, setStep] = useState<'start' | 'sure' | 'done'>('start');
  const press = (): void => {
    if (step === 'sure') clear();
    setStep(step === 'sure' ? 'done' : 'sure');
  };
  return (
    <p class="row">
      <button type="button" class="btn plain" onClick={press} onBlur={() => setStep('start')}>
        {tell(step === 'sure' ? 'clear_sure' : 'clear')}
      </button>
      <span role="status">{step === 'done' ? tell('cleared') : ''}</span>
    </p>
  );
};

type GroupsProps = {
  readonly fields: readonly MakerField[];
  readonly form: Form;
  readonly problems: readonly MakerProblem[];
  readonly open: boolean;
  readonly change: (name: string, value: string) => void;
};

const Groups = ({ fields, form, problems, open, change }: GroupsProps) => (
  <>
    {[...new Set(fields.map((f) => f.group))].map((group, at) => {
      const own = fields.filter((f) => f.group === group);
      const set = own.filter((f) => form[f.name] !== undefined).length;
      return (
        // `open` says how it starts; another key starts it anew when a search begins or ends.
        <details class="card" key={`${group} ${open}`} open={open || set > 0 || at < 2}>
          <summary>
            <h3>{group}</h3>
            {set > 0 && <span class="count">{tell('group_set', String(set))}</span>}
          </summary>
          <div class="fields">
            {own.map((field) => (
              <Field
                key={field.name}
                field={field}
                value={form[field.name] ?? ''}
                problems={problems.filter((p) => p.key === field.name)}
                change={(value) => change(field.name, value)}
              />
            ))}
          </div>
        </details>
      );
    })}
  </>
);

/** A file that is chosen or pasted takes the form's place; one that cannot be read changes nothing. */
const Read = ({ tools, fill }: { readonly tools: MakerTools; readonly fill: (form: Form) => void }) => {
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState<readonly [tone: string, words: string]>(['', '']);
  const take = (file: Uint8Array | string): void => {
    const found = tools.read(file);
    if (typeof found === 'string') {
      setSaid(['held', tell('read_failed', found)]);
      return;
    }
    const form = formOf(found.raw, tools.fields);
    const count = Object.keys(form).length;
    const left = found.unknown.length > 0 ? ` ${tell('read_unknown', found.unknown.join(', '))}` : '';
    if (count === 0) {
      setSaid(['check', tell('read_none') + left]);
      return;
    }
    fill(form);
    setPasted('');
    setSaid([left ? 'check' : 'clear', tellCount(count, 'read_done_one', 'read_done_many') + left]);
  };
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file) take(new Uint8Array(await file.arrayBuffer()));
    // The same file can be chosen again once it has been put right.
    input.value = '';
  };
  return (
    <details class="card">
      <summary>
        <h3>{tell('read_title')}</h3>
      </summary>
      <div class="fields">
        <div class="ask">
          <label for="maker-file">{tell('read_file')}</label>
          <input
            id="maker-file"
            type="file"
            accept=".json,.reg,.ps1,.mobileconfig,.xml,.txt"
            aria-describedby="maker-file-hint"
            onChange={(event) => void choose(event.currentTarget)}
          />
          <p id="maker-file-hint" class="quiet">
            {tell('read_hint')}
          </p>
        </div>
        <div class="ask">
          <label for="maker-paste">{tell('read_paste')}</label>
          <textarea
            id="maker-paste"
            class="code"
            rows={4}
            spellcheck={false}
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <button type="button" class="btn" onClick={() => take(pasted)}>
            {tell('read_button')}
          </button>
        </div>
        <div aria-live="polite">{said[1] !== '' && <p class={`card tone ${said[0]}`}>{said[1]}</p>}</div>
      </div>
    </details>
  );
};
