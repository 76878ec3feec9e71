import type { ImportChoices, PreviewPupil, ReadList, RefusedList, RegisterTools } from './register-tools.ts';
import { tell, tellCount } from './words.ts';

type Change = { readonly choices: ImportChoices; readonly change: (more: ImportChoices) => void };

/** What was understood of a list, in numbers. */
export const Understood = ({ list }: { list: ReadList }) => {
  const { permissions, skipped } = list;
  const left = [skipped.staff, skipped.left, skipped.incomplete, skipped.nameless, skipped.repeated];
  return (
    <section class="card tone clear" aria-labelledby="reg-understood">
      <h3 id="reg-understood">{tell('understood_title')}</h3>
      <p>
        <strong>{tellCount(list.pupils, 'understood_one', 'understood_many')}</strong>,{' '}
        {tell('understood_never', String(list.neverName))}
      </p>
      <p class="quiet">
        {tell(
          'understood_permission',
          String(permissions.yes),
          String(permissions.no),
          String(permissions.unknown),
        )}
        {list.unlisted !== null && `; ${tell('understood_unlisted', String(list.unlisted))}`}
      </p>
      {left.some((count) => count > 0) && (
        <p class="quiet">{tell('understood_left_out', ...left.map(String))}</p>
      )}
    </section>
  );
};

/** What each column holds, to be corrected; also for a list whose headings were not found. */
export const Columns = ({
  tools,
  columns,
  headerLine,
  choices,
  change,
}: Change & {
  readonly tools: RegisterTools;
  readonly columns: ReadList['columns'];
  readonly headerLine: number;
}) => (
  <>
    <div class="ask">
      <label for="reg-header">{tell('header_line')}</label>
      <input
        id="reg-header"
        type="number"
        min={0}
        value={choices.headerLine ?? headerLine}
        onChange={(event) => {
          const line = event.currentTarget.valueAsNumber;
          if (Number.isInteger(line) && line >= 0) change({ headerLine: line, columns: {} });
        }}
      />
    </div>
    <div class="wide">
      <table>
        <caption>{tell('columns_title')}</caption>
        <thead>
          <tr>
            <th scope="col">{tell('column')}</th>
            <th scope="col">{tell('column_holds')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ heading, role }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
            <tr key={at}>
              <td>{heading || `${tell('column')} ${at + 1}`}</td>
              <td>
                <select
                  aria-label={tell('column_of', String(at + 1), heading)}
                  value={role}
                  onChange={(event) =>
                    change({
                      headerLine: choices.headerLine ?? headerLine,
                      columns: { ...choices.columns, [at]: event.currentTarget.value },
                    })
                  }
                >
                  {tools.roles.map(([one, words]) => (
                    <option key={one} value={one}>
                      {words}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </>
);

/** The first pupils, so that a person sees whether names stand where they should. */
export const FirstPupils = ({ pupils }: { pupils: readonly PreviewPupil[] }) => (
  <div class="wide">
    <table>
      <caption>{tell('preview_title')}</caption>
      <thead>
        <tr>
          {(['given', 'family', 'form', 'permission', 'never'] as const).map((id) => (
            <th key={id} scope="col">
              {tell(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pupils.map((pupil, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places
          <tr key={at}>
            <td>{pupil.given.join(', ')}</td>
            <td>{pupil.family.join(', ')}</td>
            <td>{pupil.forms.join(', ')}</td>
            <td>{tell(`permission_${pupil.permission}`)}</td>
            <td>{pupil.neverName ? tell('marked') : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="quiet">{tell('preview_hint')}</p>
  </div>
);

/** Children who must not be named: which column marks them, and whether a missing permission does. */
export const NeverName = ({ list, choices, change }: Change & { readonly list: ReadList }) => (
  <>
    <div class="ask">
      <label for="reg-never">{tell('never_column')}</label>
      <select
        id="reg-never"
        aria-describedby="reg-never-hint"
        value={choices.neverNameColumn ?? markedColumn(list)}
        onChange={(event) => change({ neverNameColumn: event.currentTarget.value })}
      >
        <option value="">{tell('never_none')}</option>
        {list.columns.map(
          ({ heading }, at) =>
            heading !== '' && (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
              <option key={at} value={String(at + 1)}>
                {list.maybeNeverName.includes(heading) ? tell('never_maybe', heading) : heading}
              </option>
            ),
        )}
      </select>
      <p id="reg-never-hint" class="quiet">
        {tell('never_hint')}
      </p>
    </div>
    {list.permissions.no > 0 && (
      <label class="tick">
        <input
          type="checkbox"
          checked={choices.withoutPermission === 'never-name'}
          onChange={(event) =>
            change({ withoutPermission: event.currentTarget.checked ? 'never-name' : 'keep' })
          }
        />
        <span>{tell('strict')}</span>
      </label>
    )}
  </>
);

const markedColumn = (list: ReadList): string => {
  const at = list.columns.findIndex(({ role }) => role === 'never-name');
  return at < 0 ? '' : String(at + 1);
};

/** Why a list cannot be used, and what the person can put right here. */
export const Refused = ({
  list,
  tools,
  choices,
  change,
}: Change & { readonly list: RefusedList; readonly tools: RegisterTools }) => (
  <section class="card tone held">
    <div role="alert">
      <h3>{tell('wrong_title')}</h3>
      <p>{list.problem}</p>
      <p>{tell('unchanged')}</p>
    </div>
    {list.headings !== null && (
      <>
        <p>{tell('columns_hint')}</p>
        <Columns
          tools={tools}
          headerLine={list.headings.line}
          columns={list.headings.cells.map((heading, at) => ({
            heading,
            role: choices.columns?.[at] ?? 'ignore',
          }))}
          choices={choices}
          change={change}
        />
      </>
    )}
  </section>
);
