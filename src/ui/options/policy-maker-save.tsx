import { useState } from 'preact/hooks';
import { type MakerWordId, tell, tellCount } from './maker-words.ts';
import type { MakerProblem, MakerTarget, MakerTools, RawValues } from './policy-maker-tools.ts';

type Props = {
  readonly tools: MakerTools;
  readonly raw: RawValues;
  readonly problems: readonly MakerProblem[];
};

type Words = 'id' | 'updateUrl' | 'firefoxUrl' | 'packageUrl' | 'version';
const BOXES: readonly (readonly [Words, MakerWordId, MakerWordId | null])[] = [
  ['id', 'id', 'id_hint'],
  ['updateUrl', 'update', 'update_hint'],
  ['firefoxUrl', 'firefox_url', null],
  ['packageUrl', 'package_url', null],
  ['version', 'version', null],
];

const wrongWith = (name: Words, value: string, isId: MakerTools['isId']): string => {
  if (name === 'id') return isId(value) ? '' : tell('id_wrong');
  if (name === 'version') return '';
  return URL.canParse(value) && /^(?:https?|file):/.test(value) ? '' : tell('address_wrong');
};

/** Which file, for which build, and the button that saves it. */
export const Save = ({ tools, raw, problems }: Props) => {
  const [name, setName] = useState(tools.platforms[0]?.name ?? '');
  const [target, setTarget] = useState(tools.target);
  const [said, setSaid] = useState('');
  const platform = tools.platforms.find((p) => p.name === name);
  const asks = platform?.asks ?? [];
  const change = (more: Partial<MakerTarget>): void => {
    setSaid('');
    setTarget({ ...target, ...more });
  };
  const boxes = BOXES.filter(([box]) => asks.includes(box) && (box !== 'updateUrl' || target.install));
  const wrongs = new Map(boxes.map(([box]) => [box, wrongWith(box, target[box], tools.isId)]));
  const bad = problems.some((p) => !p.advice) || [...wrongs.values()].some(Boolean);
  const made = bad ? null : tools.make(name, raw, target);
  const save = (): void => {
    if (made) tools.save(made.text, made.name);
    setSaid(made ? tell('saved', made.name) : tell('refused'));
  };
  return (
    <section class="save" aria-labelledby="maker-save">
      <h3 id="maker-save">{tell('save_title')}</h3>
      <Summary problems={problems} empty={Object.keys(raw).length === 0} tools={tools} />
      <div class="ask">
        <label for="maker-platform">{tell('platform')}</label>
        <select
          id="maker-platform"
          value={name}
          onChange={(event) => {
            setSaid('');
            setName(event.currentTarget.value);
          }}
        >
          {tools.platforms.map((p) => (
            <option key={p.name} value={p.name}>
              {p.title}
            </option>
          ))}
        </select>
      </div>
      {asks.includes('browser') && (
        <div class="ask">
          <label for="maker-browser">{tell('browser')}</label>
          <select
            id="maker-browser"
            value={target.browser}
            onChange={(event) => {
              const browser = event.currentTarget.value === 'edge' ? 'edge' : 'chrome';
              // An address of the school's own stays; a store's follows the browser.
              const own = !Object.values(tools.stores).includes(target.updateUrl);
              change({ browser, ...(own ? {} : { updateUrl: tools.stores[browser] }) });
            }}
          >
            <option value="chrome">Chrome</option>
            <option value="edge">Edge</option>
          </select>
        </div>
      )}
      {asks.includes('install') && (
        <label class="tick">
          <input
            type="checkbox"
            checked={target.install}
            onChange={(event) => change({ install: event.currentTarget.checked })}
          />
          {tell('install')}
        </label>
      )}
      {boxes.map(([box, label, hint]) => (
        <div class="ask" key={box}>
          <label for={`maker-to-${box}`}>{tell(label)}</label>
          <input
            id={`maker-to-${box}`}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={target[box]}
            aria-invalid={wrongs.get(box) !== ''}
            aria-describedby={`maker-to-${box}-hint`}
            onInput={(event) => change({ [box]: event.currentTarget.value.trim() })}
          />
          <p id={`maker-to-${box}-hint`} class={wrongs.get(box) ? 'wrong' : 'quiet'} aria-live="polite">
            {wrongs.get(box) || (hint ? tell(hint) : '')}
          </p>
        </div>
      ))}
      <p class="row">
        <button type="button" class="btn main" onClick={save}>
          {tell('save')}
        </button>
        <span role="status">{said}</span>
      </p>
      {made && (
        <details>
          <summary>{tell('preview')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
          <section class="scroll" tabIndex={0} aria-label={made.name}>
            <pre>{made.text}</pre>
          </section>
        </details>
      )}
    </section>
  );
};

/** How many settings need a look, with a way to each. */
const Summary = ({
  problems,
  empty,
  tools,
}: {
  readonly problems: readonly MakerProblem[];
  readonly empty: boolean;
  readonly tools: MakerTools;
}) => {
  const keys = [...new Set(problems.map((p) => p.key))];
  if (keys.length === 0)
    return (
      <p class={`card tone ${empty ? 'off' : 'clear'}`}>
        {tell(empty ? 'problems_none_set' : 'problems_none')}
      </p>
    );
  const go = (key: string): void => {
    const box = document.getElementById(`maker-${key}`);
    box?.closest('details')?.setAttribute('open', '');
    box?.focus();
  };
  return (
    <div class={`card tone ${problems.every((p) => p.advice) ? 'check' : 'held'}`}>
      <p>{tellCount(keys.length, 'problems_one', 'problems_many')}</p>
      <ul class="row">
        {keys.map((key) => (
          <li key={key}>
            <button type="button" class="btn small" onClick={() => go(key)}>
              {tools.fields.find((f) => f.name === key)?.title ?? key}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
