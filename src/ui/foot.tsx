import { isDeed, type PostKind } from '../post.ts';
import { reasons } from './reasons.ts';
import type { Stage } from './stage.ts';
import type { PanelActions, PanelState } from './surface.ts';
import { trusted } from './trust.ts';
import { say, type WordId } from './words.ts';

type Props = {
  stage: Stage;
  state: PanelState;
  actions: PanelActions;
  visible: (button: Element) => boolean;
  local: Local;
  /** Keeps what the foot knows by itself, and draws it again. */
  keep: (local: Local) => void;
};
const NOW: Partial<Record<PostKind, WordId>> = {
  message: 'send_now',
  repost: 'repost_now',
  follow: 'follow_now',
};
/** What the foot knows by itself: a button could not be seen, the reason that was picked, one is still wanted. */
export type Local = { readonly covered: boolean; readonly reason: string; readonly need: boolean };
export const NOTHING_YET: Local = { covered: false, reason: '', need: false };

/** Always at the same place: whom to ask, and the ways out. The coloured button is never "post anyway". */
export function Foot({ stage, state, actions, visible, local, keep }: Props) {
  const { covered, reason, need } = local;
  /** A second click of a double click falls on whatever the panel put under the pointer: it does not count. */
  const send = (event: MouseEvent, why: string): void => {
    if (state.busy || event.detail > 1) return;
    if (visible(event.currentTarget as Element)) actions.post(why);
    else keep({ ...local, covered: true });
  };
  const { busy } = state;
  const fixes = stage.fixable.length;
  return (
    <div class="foot">
      <Ask state={state} />
      {covered && (
        <p class="need" role="alert">
          {say('hidden')}
        </p>
      )}
      {stage.send === 'anyway' && (
        <div class="anyway">
          <label>
            {say('post_anyway_why')}
            <select
              class="pick"
              value={reason}
              aria-invalid={need}
              onChange={(e) => {
                keep({ ...local, reason: e.currentTarget.value, need: false });
              }}
            >
              <option value="">{say('post_anyway_pick')}</option>
              {Object.entries(reasons).map(([id, word]) => (
                <option key={id} value={id}>
                  {say(word)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="btn plain"
            disabled={busy}
            onClick={trusted((e) => (reason === '' ? keep({ ...local, need: true }) : send(e, reason)))}
          >
            {say('post_anyway')}
          </button>
          {need && (
            <p class="need" role="alert">
              {say('post_anyway_need')}
            </p>
          )}
        </div>
      )}
      <div class="row">
        {busy && (
          <p class="quiet busy" role="status">
            {say('busy')}
          </p>
        )}
        <button
          type="button"
          class={`btn${stage.send !== 'now' && fixes === 0 ? ' main' : ''}`}
          onClick={trusted(() => actions.back())}
        >
          {say(isDeed(state.post) ? 'back_deed' : 'back')}
        </button>
        {fixes > 0 && (
          <button
            type="button"
            class={`btn${stage.send === 'now' ? '' : ' main'}`}
            disabled={busy}
            onClick={trusted(() => actions.fixAll())}
          >
            {fixes === 1
              ? (stage.fixable[0]?.fixes[0]?.label ?? say('fix_all_one'))
              : say('fix_all', String(fixes))}
          </button>
        )}
        {stage.send === 'now' && (
          <button type="button" class="btn main" disabled={busy} onClick={trusted((e) => send(e, ''))}>
            {say(NOW[state.post.kind] ?? 'post_now')}
          </button>
        )}
      </div>
    </div>
  );
}

const Ask = ({ state: { policy } }: { state: PanelState }) => (
  <div class="ask">
    <span>{policy.askWhom === '' ? say('ask_default') : say('ask_whom', policy.askWhom)}</span>
    {policy.parentsChannel !== '' && <span>{say('parents_channel', policy.parentsChannel)}</span>}
    {policy.helpText !== '' && <span>{policy.helpText}</span>}
    {/^https:/.test(policy.helpUrl) && (
      <a href={policy.helpUrl} target="_blank" rel="noreferrer noopener">
        {say('help')}
        <span class="hide"> ({say('opens_tab')})</span>
      </a>
    )}
  </div>
);
