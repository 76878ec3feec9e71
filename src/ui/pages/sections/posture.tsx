import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import { healthOf, type Status } from '../health.ts';
import { Pairs } from '../pairs.tsx';
import { browserOf, diagnosticsOf, holesOf, type Posture } from '../posture.ts';
import { type Reach, type ReachDeps, reachOf } from '../reach.ts';
import { State } from '../state.tsx';
import { useAnswer } from '../use-answer.ts';
import { atStart, when } from '../when.ts';
import { type PageWordId, tell } from '../words.ts';

const REACH = {
  reached: 'reach_reached',
  'kept-off': 'reach_kept_off',
  unsure: 'reach_unsure',
} as const satisfies Record<Reach, PageWordId>;

/** No permission is needed to open a tab, to see that it has loaded, and to close it. */
const onThisBrowser: ReachDeps = {
  open: (url) => browser.tabs.create({ url, active: false }),
  loaded: async (id) => (await browser.tabs.get(id)).status === 'complete',
  close: (id) => browser.tabs.remove(id),
  heardAt: async () => (await ask('status', {})).gateAt,
  now: () => Date.now(),
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
};

const KNOWN = ['admin', 'development', 'normal', 'sideload', 'other'] as const;
const installWords = (type: string): string =>
  tell(`install_${KNOWN.find((k) => k === type) ?? 'unknown'}` satisfies PageWordId);

/** Asks the browser about this copy; what it does not say stays open. */
async function look(): Promise<Posture> {
  const [incognito, self] = await Promise.all([
    browser.extension.isAllowedIncognitoAccess().catch(() => null),
    browser.management.getSelf().catch(() => null),
  ]);
  return { ...browserOf(navigator.userAgent), incognito, mayDisable: self?.mayDisable ?? null, reach: null };
}

/** "Health of this copy": how it was put in, what could get past it, and what IT needs to help. */
export function PostureSection() {
  const status = useAnswer('status', {});
  const [posture, setPosture] = useState<Posture | undefined>(undefined);
  useEffect(() => {
    void look().then(setPosture);
  }, []);
  if (status === undefined || !posture) return <p class="quiet">{tell('state_loading')}</p>;
  if (status === null) return <State health={healthOf(null)} heading="h3" />;
  return (
    <PostureView
      status={status}
      posture={posture}
      now={Date.now()}
      copy={(text) => navigator.clipboard.writeText(text)}
      look={async () => setPosture({ ...posture, reach: await reachOf(onThisBrowser) })}
    />
  );
}

type Props = {
  status: Status;
  posture: Posture;
  now: number;
  copy: (text: string) => Promise<void>;
  /** Looks whether it runs on X; `posture` has the answer afterwards. */
  look: () => Promise<void>;
};

export const PostureView = ({ status, posture, now, copy, look }: Props) => (
  <>
    <State health={healthOf(status)} heading="h3" />
    <Pairs
      rows={[
        [tell('posture_install'), atStart(installWords(status.installType))],
        [tell('posture_version'), status.version],
        [tell('posture_browser'), posture.browser],
        [tell('posture_read'), atStart(when(status.policy.readAt, now))],
        [
          tell('label_checked'),
          status.lastCheck ? atStart(when(status.lastCheck.at, now)) : tell('checked_never'),
        ],
        [tell('posture_gate'), atStart(when(status.gateAt, now))],
        [tell('posture_network'), networkWords(status)],
        ...(status.register.fetchedAt > 0
          ? [[tell('posture_fetched'), atStart(when(status.register.fetchedAt, now))] as const]
          : []),
        ...(status.network.reports?.on
          ? [[tell('posture_counts'), countsWords(status.network.reports, now)] as const]
          : []),
        [tell('posture_site'), status.siteLabel || tell('policy_none')],
      ]}
    />
    <OnX reach={posture.reach} look={look} />
    <Holes status={status} posture={posture} />
    <Diagnostics text={diagnosticsOf(status, posture)} copy={copy} />
  </>
);

const networkWords = ({ network: { origins } }: Status): string =>
  origins.length === 0 ? tell('posture_network_none') : tell('posture_network_some', origins.join(', '));

const countsWords = (reports: NonNullable<Status['network']['reports']>, now: number): string => {
  if (reports.trouble) return `${reports.trouble.reason} ${reports.trouble.whatToDo}`;
  return reports.sentAt === 0 ? tell('counts_never') : tell('counts_sent', when(reports.sentAt, now));
};

function OnX({ reach, look }: { reach: Reach | null; look: Props['look'] }) {
  const [busy, setBusy] = useState(false);
  const said = busy ? tell('reach_checking') : reach === null ? '' : tell(REACH[reach]);
  return (
    <div class={`card${reach === 'kept-off' && !busy ? ' tone held' : ''}`}>
      <h3>{tell('reach_title')}</h3>
      <p>{tell('reach_about')}</p>
      <p class="bar">
        <button
          type="button"
          class="btn"
          disabled={busy}
          onClick={() => {
            setBusy(true);
            void look().finally(() => setBusy(false));
          }}
        >
          {tell('reach_check')}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

const Holes = ({ status, posture }: Pick<Props, 'status' | 'posture'>) => (
  <div class="card">
    <h3>{tell('holes_title')}</h3>
    <p>{tell('holes_about')}</p>
    <Pairs
      rows={holesOf(status, posture).map(({ id, state, policies }) => [
        tell(`hole_${id}`),
        <>
          <strong>{tell(`hole_is_${state}`)}</strong>. {tell(`hole_${id}_do`)}
          {policies.length > 0 && (
            <span class="quiet">
              {' '}
              {tell('holes_by')} <code>{policies.join('; ')}</code>
            </span>
          )}
        </>,
      ])}
    />
  </div>
);

function Diagnostics({ text, copy }: { text: string; copy: Props['copy'] }) {
  const [said, setSaid] = useState('');
  return (
    <div class="card">
      <h3>{tell('diagnostics_title')}</h3>
      <p>{tell('diagnostics_about')}</p>
      <p class="bar">
        <button
          type="button"
          class="btn"
          onClick={() => {
            copy(text).then(
              () => setSaid(tell('diagnostics_copied')),
              () => setSaid(tell('diagnostics_not_copied')),
            );
          }}
        >
          {tell('diagnostics_copy')}
        </button>
        <span role="status">{said}</span>
      </p>
      <details>
        <summary>{tell('diagnostics_show')}</summary>
        <pre class="value">{text}</pre>
      </details>
    </div>
  );
}
