import { tell } from './maker-words.ts';
import type { MakerField, MakerProblem } from './policy-maker-tools.ts';

type Props = {
  readonly field: MakerField;
  readonly value: string;
  readonly problems: readonly MakerProblem[];
  readonly change: (value: string) => void;
};

/** The words under a box: what it does, how to write it, what it is when it is left empty. */
const hintsOf = (field: MakerField): readonly string[] => [
  field.description,
  ...(field.line ? [tell('columns_hint', field.line)] : []),
  ...(field.shape === 'list' ? [tell('list_hint')] : []),
  ...(field.range ? [tell('number_hint', String(field.range.min), String(field.range.max))] : []),
  ...(field.fallback && !field.choices && field.shape !== 'yes-no'
    ? [tell('default_hint', field.fallback)]
    : []),
  ...(field.secret ? [tell('secret')] : []),
  ...(field.example && !field.choices && field.shape !== 'yes-no' ? [tell('example', field.example)] : []),
];

/** One key of the policy: its title, its box, what it does, and what is wrong with what stands in it. */
export const Field = ({ field, value, problems, change }: Props) => {
  const id = `maker-${field.name}`;
  const wrong = problems.some((p) => !p.advice);
  return (
    <div class="ask">
      <label for={id}>
        {field.title} <code>{field.name}</code>
      </label>
      <Box field={field} id={id} value={value} wrong={wrong} change={change} />
      <div id={`${id}-wrong`} aria-live="polite">
        {problems.map((p) => (
          <p key={`${p.entry ?? 0} ${p.reason}`} class={p.advice ? 'advice' : 'wrong'}>
            {p.entry !== undefined && tell('entry', String(p.entry))}
            {p.reason} {p.whatToDo}
          </p>
        ))}
      </div>
      <p id={`${id}-hint`} class="quiet">
        {hintsOf(field).join(' ')}
      </p>
    </div>
  );
};

type BoxProps = Omit<Props, 'problems'> & { readonly id: string; readonly wrong: boolean };

const MOST_ROWS = 8;

const Box = ({ field, id, value, wrong, change }: BoxProps) => {
  const shared = {
    id,
    value,
    'aria-describedby': `${id}-wrong ${id}-hint`,
    'aria-invalid': wrong,
  } as const;
  const options: readonly (readonly [string, string])[] | undefined =
    field.shape === 'yes-no'
      ? [
          ['true', tell('yes')],
          ['false', tell('no')],
        ]
      : field.choices?.map((choice) => [choice, choice] as const);
  if (options) {
    // A value from a file that is none of the choices is shown as it is, and marked.
    const strange = value !== '' && !options.some(([choice]) => choice === value);
    return (
      <select {...shared} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">{field.fallback ? tell('not_set_default', field.fallback) : tell('not_set')}</option>
        {options.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
        {strange && <option value={value}>{value}</option>}
      </select>
    );
  }
  if (field.shape === 'list' || value.includes('\n')) {
    const rows = Math.min(MOST_ROWS, Math.max(2, value.split('\n').length + 1));
    return (
      <textarea
        {...shared}
        rows={rows}
        spellcheck={false}
        onInput={(event) => change(event.currentTarget.value)}
      />
    );
  }
  return (
    <input
      {...shared}
      type="text"
      autocomplete="off"
      {...(field.shape === 'number' ? { inputMode: 'numeric', class: 'short' } : {})}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
};
