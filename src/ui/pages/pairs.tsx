import type { ComponentChildren } from 'preact';

/** Names and their values, one pair a row, also on narrow screens. */
export const Pairs = ({ rows }: { rows: readonly (readonly [ComponentChildren, ComponentChildren])[] }) => (
  <dl class="pairs">
    {rows.map(([name, value], i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one list never change places
      <div key={i}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
