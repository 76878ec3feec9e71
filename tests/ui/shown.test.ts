import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { drawShown } from '../../src/ui/shown/shown.tsx';
import { type Tree, treeOf } from '../../src/ui/shown/tree.ts';
import { altTip, nameFinding, type PanelScene, panelOf, tripFinding } from './gallery/scenes.ts';

type Node = { readonly type: string; readonly props: Readonly<Record<string, unknown>> };
const nodes = (tree: Tree): Node[] =>
  typeof tree !== 'object' || tree === null
    ? []
    : 'type' in tree
      ? [tree, ...nodes(tree.props['children'] as Tree)]
      : (tree as readonly Tree[]).flatMap(nodes);
const drawn = (scene: PanelScene): readonly [Node[], Node[]] => {
  const [composer, gate] = JSON.parse(drawShown(scene, undefined, true)) as [Tree, Tree];
  return [nodes(composer), nodes(gate)];
};
/** What can be pressed: what it does, about which finding, which fix or answer. */
const pressed = (all: readonly Node[]): unknown[][] =>
  all
    .filter(({ props }) => 'data-do' in props)
    .map(({ props }) =>
      [props['data-do'], props['data-at'], props['data-of']].filter((v) => v !== undefined),
    );

const name = nameFinding();
const trip = tripFinding();

describe('the middle of a panel, drawn in the worker', () => {
  it('names findings by their place in the report, whatever their place in the list', () => {
    const [composer] = drawn(panelOf([altTip, name]));
    expect(pressed(composer)).toEqual([
      ['fix', 1, 0],
      ['fix', 1, 1],
      ['answer', 1, 'pupil'],
      ['answer', 1, 'staff-or-public'],
      ['answer', 1, 'not-a-name'],
      ['answer', 0, 'later'],
    ]);
  });

  it('a fix that waits comes with its times, and one of one’s own', () => {
    const [composer] = drawn(panelOf([trip]));
    const times = composer
      .filter(({ props }) => 'data-until' in props)
      .map(({ props }) => props['data-until']);
    expect(times).toEqual(['2026-03-12T16:30', '2026-03-13T08:00', '']);
    expect(composer.find(({ type }) => type === 'input')?.props['value']).toBe('2026-03-12T16:30');
  });

  it('on its way out a post is not changed any more: answers alone', () => {
    const [, gate] = drawn(panelOf([name, trip]));
    expect(pressed(gate).map(([what]) => what)).not.toContain('fix');
    expect(pressed(gate)).toContainEqual(['answer', 1, 'not-a-trip']);
  });

  it('what was answered can be taken back, and is ticked as it was', () => {
    const answered = new Map([[name.fingerprint, 'not-a-name']]);
    const remembered = new Set([name.fingerprint]);
    for (const scene of [
      panelOf([], { settled: [name], answered, remembered }),
      panelOf([name], { answered, remembered }),
    ]) {
      const [composer] = drawn(scene);
      expect(pressed(composer)).toContainEqual(['unanswer', name.fingerprint]);
      expect(composer.find(({ props }) => props['type'] === 'checkbox')?.props['checked']).toBe(true);
    }
  });

  it('an answer from another draft is nothing to take back here', () => {
    const [composer] = drawn(panelOf([trip], { settled: [name] }));
    expect(pressed(composer).map(([what]) => what)).not.toContain('unanswer');
  });

  it('speaks the language that the policy sets', () => {
    expect(drawShown(panelOf([name]), { ui_your_post: 'Eich postiad' }, false)).toContain('Eich postiad');
    expect(drawShown(panelOf([name]), undefined, false)).toContain('Your post');
  });
});

const Item = ({ text }: { text: string }) => h('li', null, text, null, 3);

describe('a tree', () => {
  it('is plain data: components are called, keys and nothings kept', () => {
    expect(treeOf(h('ul', { class: 'a' }, [h(Item, { key: 'k', text: 'one' })]))).toEqual({
      type: 'ul',
      props: { class: 'a', children: [{ type: 'li', props: { children: ['one', null, 3] }, key: 'k' }] },
    });
  });

  it('has no listeners', () => {
    expect(() => treeOf(h('button', { onClick: () => {} }))).toThrow(/button has a listener, onClick/);
  });
});
