import { type PageWordId, tell } from '../words.ts';

const parts: readonly (readonly [PageWordId, readonly PageWordId[]])[] = [
  ['about_what', ['about_what_1']],
  ['about_privacy', ['about_privacy_1', 'about_privacy_2', 'about_privacy_3']],
  ['about_limits', ['about_limits_1', 'about_limits_2']],
  ['about_access', ['about_access_1']],
];

/** "About and privacy": what it does, what it keeps, what it cannot do. */
export const AboutSection = () => (
  <>
    {parts.map(([title, lines]) => (
      <div key={title} class="card">
        <h3>{tell(title)}</h3>
        <ul class="bullets">
          {lines.map((line) => (
            <li key={line}>{tell(line)}</li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
