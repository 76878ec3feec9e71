import { SaxesParser } from 'saxes';
import { PolicyFileError } from './target.ts';

/** An element: its name, attributes, child elements and the text that stands directly in it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

/** Text for between tags or within a quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(
    /[&<>"\r]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' })[c]!,
  );

/** Parses strictly. Throws `PolicyFileError` with line and column. */
export const parseXml = (text: string): Element => {
  type Open = { name: string; attributes: Record<string, string>; children: Element[]; text: string };
  const parser = new SaxesParser();
  const stack: Open[] = [];
  let root: Open | null = null;
  parser.on('error', (error) => {
    throw new PolicyFileError(
      `This is not well-formed XML: ${error.message.replace(/^undefined:/, 'line ')}`,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...attributes }, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  const add = (part: string): void => {
    const open = stack.at(-1);
    if (open) open.text += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text.replace(/^\ufeff/, '')).close();
  if (!root) throw new PolicyFileError('The file is empty.');
  return root;
};
