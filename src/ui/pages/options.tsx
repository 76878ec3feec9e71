import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Gate } from '../icons.tsx';
import { tell } from './words.ts';

/**
 * One section of the options page. A part of the product that has something to show or set adds one to
 * `entrypoints/options/sections.ts`.
 */
export type Section = {
  /** Stands in the address: `options.html#record`. */
  readonly id: string;
  readonly title: string;
  /** What is in it is English, whatever the page speaks. */
  readonly english?: boolean;
  readonly View: ComponentType;
};

const chosen = (sections: readonly Section[]): Section | undefined =>
  sections.find((s) => `#${s.id}` === location.hash) ?? sections[0];

/** The options page: sections at the side, one at a time in the middle, each with its own address. */
export function Options({ sections }: { sections: readonly Section[] }) {
  const [section, setSection] = useState(() => chosen(sections));
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => setSection(chosen(sections)), { signal: stop.signal });
    return () => stop.abort();
  }, [sections]);
  useEffect(() => {
    // A section that was chosen is read from its heading; the page's own start is not.
    if (section && location.hash !== '') document.getElementById('section-title')?.focus();
  }, [section]);

  if (!section) return null;
  return (
    <div class="gp options">
      <div class="side">
        <header class="head">
          <Gate size={24} />
          <h1>{tell('options_title')}</h1>
        </header>
        <nav aria-label={tell('nav_label')}>
          <ul>
            {sections.map((s) => (
              <li key={s.id}>
                <a href={`#${s.id}`} aria-current={s === section ? 'page' : undefined}>
                  {s.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <main>
        <section class="section" aria-labelledby="section-title">
          <h2 id="section-title" tabIndex={-1}>
            {section.title}
          </h2>
          <div class="section" lang={section.english ? 'en' : undefined}>
            <section.View key={section.id} />
          </div>
        </section>
      </main>
    </div>
  );
}
