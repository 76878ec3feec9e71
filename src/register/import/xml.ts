import { RegisterFileError } from './problem.ts';

/** An element of an XML file: its name without prefix, its text, its children and its line. */
export type Element = {
  readonly name: string;
  readonly line: number;
  readonly children: Element[];
  text: string;
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** How deep elements may nest; CTF needs eight. */
const DEEPEST = 100;

/**
 * A careful reader for the XML that schools' systems write: elements, text, CDATA, comments. It knows no document
 * types and no outside entities, so a file cannot make it read or grow anything.
 *
 * @returns the outermost element.
 * @throws RegisterFileError with line and column.
 */
export const readXml = (text: string, file: string): Element => {
  const place = (at: number): { line: number; column: string } => {
    const before = text.slice(0, at).split(/\r\n|\r|\n/);
    return { line: before.length, column: String((before.at(-1) ?? '').length + 1) };
  };
  const refuse = (at: number, reason: string): never => {
    throw new RegisterFileError({
      file,
      ...place(at),
      reason,
      whatToDo:
        'Export the CTF file again from your school’s system; if it stays so, export the list as CSV.',
    });
  };
  const plain = (raw: string, at: number): string =>
    raw.replace(/&([^;\s<&]{0,10});?/g, (whole, name: string) => {
      if (!whole.endsWith(';')) return refuse(at, 'an “&” stands alone; in XML it is written “&amp;”.');
      const named = ENTITIES[name];
      if (named !== undefined) return named;
      const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
      const code =
        number === null
          ? Number.NaN
          : Number.parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16);
      return code > 0 && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : refuse(at, `“&${name};” is not known.`);
    });

  let line = 1;
  let counted = 0;
  const lineAt = (at: number): number => {
    for (; counted < at; counted += 1) if (text[counted] === '\n') line += 1;
    return line;
  };

  let top: Element | null = null;
  const open: Element[] = [];
  let at = 0;
  const skipTo = (end: string, what: string): number => {
    const found = text.indexOf(end, at);
    return found < 0 ? refuse(at, `${what} is opened here and never closed.`) : found;
  };
  while (at < text.length) {
    const here = open.at(-1);
    const next = text.indexOf('<', at);
    const run = text.slice(at, next < 0 ? text.length : next);
    if (run.trim() !== '') {
      if (here === undefined) refuse(at, 'there is text outside of all elements.');
      else here.text += plain(run, at);
    }
    if (next < 0) break;
    at = next;
    if (text.startsWith('<!--', at)) at = skipTo('-->', 'a comment') + 3;
    else if (text.startsWith('<?', at)) at = skipTo('?>', 'an instruction') + 2;
    else if (text.startsWith('<![CDATA[', at)) {
      const end = skipTo(']]>', 'a CDATA section');
      if (here !== undefined) here.text += text.slice(at + 9, end);
      at = end + 3;
    } else if (text.startsWith('<!', at))
      refuse(at, 'a document type stands here; CTF files have none, and it is not read.');
    else if (text.startsWith('</', at)) {
      const end = skipTo('>', 'an end tag');
      const name = text
        .slice(at + 2, end)
        .trim()
        .replace(/^.*:/, '');
      if (here === undefined || here.name !== name)
        refuse(
          at,
          here === undefined
            ? `“${name}” ends here and was never begun.`
            : `“${name}” ends here, but “${here.name}” of line ${here.line} is still open.`,
        );
      open.pop();
      at = end + 1;
    } else {
      const tag = /<([\p{L}_][\p{L}\p{N}_.:-]*)(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/uy;
      tag.lastIndex = at;
      const found = tag.exec(text);
      if (found === null) return refuse(at, 'a tag is not written as XML wants it.');
      const element: Element = {
        name: (found[1] ?? '').replace(/^.*:/, ''),
        line: lineAt(at),
        children: [],
        text: '',
      };
      if (here !== undefined) here.children.push(element);
      else if (top === null) top = element;
      else refuse(at, 'a second outermost element begins.');
      if (found[2] !== '/') {
        if (open.length >= DEEPEST) refuse(at, 'elements are nested too deep.');
        open.push(element);
      }
      at = tag.lastIndex;
    }
  }
  const left = open.at(-1);
  if (left !== undefined)
    refuse(text.length, `the file ends, but “${left.name}” of line ${left.line} is still open.`);
  return top ?? refuse(0, 'there is no element.');
};
