import type { Edit } from '../../engine/report.ts';
import type { Scene } from '../../engine/rule.ts';
import { handlePlace } from '../../language/places/known.ts';

/**
 * One edit that puts a safe sentence in place of the whole text, with the tags that stood at its end. Only for posts
 * of one text: a thread keeps its parts. `null` where there is none to replace.
 */
export function safeSentence(scene: Scene, sentence: (who: string) => string): Edit | null {
  const view = scene.doc.view('text');
  if (!view || scene.doc.views.some((v) => v.id.startsWith('parts['))) return null;
  const { original } = view;
  const tail = /(?:\s*#[\p{L}\p{N}_]+)+\s*$/u.exec(original)?.[0].trim() ?? '';
  const tags = tail
    .split(/\s+/)
    .filter((tag) => tag !== '' && handlePlace(tag.slice(1)) === null)
    .join(' ');
  const text = sentence(whoGoes(scene));
  return {
    field: 'text',
    start: 0,
    end: original.length,
    expect: original,
    insert: tags ? `${text} ${tags}` : text,
  };
}

/** Who goes, as the post says it: "Year 4", "4H", "Our choir"; else "Our pupils". */
function whoGoes({ doc, facts }: Scene): string {
  const groups = facts.of('group').filter((g) => g.field === 'text' && g.group !== 'adults');
  const named = groups.find((g) => g.group === 'year' || g.group === 'class');
  const view = doc.view('text');
  if (named && view) {
    const words = view.text.slice(named.start, named.end).replace(/'?s$/, '');
    const year = /^y(?:ea)?r?\s?(\d{1,2})$/i.exec(words);
    const years = /^y(?:ea)?r?s?\s?(\d{1,2})\s?[/&–-]\s?y?(\d{1,2})$/i.exec(words);
    if (years) return `Years ${years[1]} and ${years[2]}`;
    return year ? `Year ${year[1]}` : words.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
  }
  const team = groups.find((g) => g.group === 'team' || g.group === 'club');
  if (team && view && team.evidence[0] === 'word') return `Our ${view.folded.slice(team.start, team.end)}`;
  return 'Our pupils';
}
