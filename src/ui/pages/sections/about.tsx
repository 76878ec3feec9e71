import { useAnswer } from '../use-answer.ts';
import { type PageWordId, tell } from '../words.ts';

const parts: readonly (readonly [PageWordId, readonly PageWordId[]])[] = [
  ['about_what', ['about_what_1']],
  ['about_privacy', ['about_privacy_1', 'about_privacy_2', 'about_privacy_3']],
  ['about_limits', ['about_limits_1', 'about_limits_2']],
  ['about_access', ['about_access_1']],
];

/** "About and privacy": what it does, what it keeps, what it cannot do. */
export function AboutSection() {
  const status = useAnswer('status', {});
  return <AboutView origins={status?.network.origins ?? null} />;
}

/** `origins`: the servers that this build may reach; null while that is not known, and then no promise is made. */
export const AboutView = ({ origins }: { origins: readonly string[] | null }) => (
  <>
    {parts.map(([title, lines]) => (
      <div key={title} class="card">
        <h3>{tell(title)}</h3>
        <ul class="bullets">
          {lines.map((line) => (
            <li key={line}>{line === 'about_privacy_2' ? network(origins) : tell(line)}</li>
          ))}
        </ul>
      </div>
    ))}
  </>
);

function network(origins: readonly string[] | null): string {
  if (origins === null) return tell('about_privacy_2_unknown');
  return origins.length === 0 ? tell('about_privacy_2') : tell('about_privacy_2_network', origins.join(', '));
}
