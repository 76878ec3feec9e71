import { fromRegistry, installValues, policyPath, type RegistryValue, toRegistry } from './registry.ts';
import { type Found, type Made, PolicyFileError, type Target, type Wire } from './target.ts';

const HEAD = 'Windows Registry Editor Version 5.00';
const HIVE = 'HKEY_LOCAL_MACHINE';

/** A `.reg` file. It removes the old settings first, so that a key or entry that was taken out is gone. */
export const writeReg = (wire: Wire, target: Target): Made => {
  const lines = [HEAD, '', `[-${HIVE}\\${policyPath(target)}]`, ''];
  let section = '';
  for (const value of [...(target.install ? installValues(target) : []), ...toRegistry(wire, target)]) {
    if (value.path !== section) {
      if (section !== '') lines.push('');
      lines.push(`[${HIVE}\\${value.path}]`);
      section = value.path;
    }
    lines.push(`${quote(value.name)}=${data(value.value)}`);
  }
  return { name: `gatepost-${target.browser}.reg`, text: `${lines.join('\r\n')}\r\n` };
};

const quote = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

const data = (value: string | number): string => {
  if (typeof value === 'number') return `dword:${(value >>> 0).toString(16).padStart(8, '0')}`;
  // A quoted value may not hold a line break. And a file in plain ASCII means the same however it is saved.
  return /[^\x20-\x7e]/.test(value) ? `hex(1):${hex(value)}` : quote(value);
};

/** UTF-16 with a closing zero, 20 bytes a line. */
const hex = (value: string): string => {
  const bytes: string[] = [];
  for (const unit of `${value}\0`) {
    for (let i = 0; i < unit.length; i++) {
      const code = unit.charCodeAt(i);
      bytes.push((code & 0xff).toString(16).padStart(2, '0'), (code >> 8).toString(16).padStart(2, '0'));
    }
  }
  const rows: string[] = [];
  for (let i = 0; i < bytes.length; i += 20) rows.push(bytes.slice(i, i + 20).join(','));
  return rows.join(',\\\r\n  ');
};

/** Reads the policy out of a `.reg` file. */
export const readReg = (text: string): Found => fromRegistry(parseReg(text));

/** All values of a `.reg` file, in order. Throws `PolicyFileError` with the line that is wrong. */
export const parseReg = (text: string): readonly RegistryValue[] => {
  const rows = text.split(/\r\n|\n|\r/);
  if (rows[0]?.trim() !== HEAD) throw new PolicyFileError(`Line 1: a .reg file begins with "${HEAD}".`);
  const values: RegistryValue[] = [];
  let path: string | null = null;
  for (let i = 1; i < rows.length; i++) {
    const number = i + 1;
    let row = rows[i]!.trim();
    while (row.endsWith('\\') && /=hex/.test(row) && i + 1 < rows.length)
      row = row.slice(0, -1) + rows[++i]!.trim();
    if (row === '' || row.startsWith(';')) continue;
    const section = /^\[(-?)(HKEY_[A-Z_]+|HKLM|HKCU)\\(.+)\]$/i.exec(row);
    if (section) {
      path = section[1] === '-' ? null : section[3]!;
      continue;
    }
    const entry = /^(?:"((?:[^"\\]|\\.)*)"|@)=(.*)$/.exec(row);
    if (!entry) throw new PolicyFileError(`Line ${number}: this is neither a [key] nor a "name"=value.`);
    if (path === null) throw new PolicyFileError(`Line ${number}: the value stands below no [key].`);
    values.push({ path, name: unquote(entry[1] ?? ''), value: readData(entry[2]!, number) });
  }
  return values;
};

const unquote = (text: string): string => text.replace(/\\(.)/g, '$1');

const readData = (text: string, number: number): string | number => {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text);
  if (quoted) return unquote(quoted[1]!);
  const dword = /^dword:([0-9a-f]{1,8})$/i.exec(text);
  if (dword) return Number.parseInt(dword[1]!, 16) | 0;
  const bytes = /^hex\([12]\):((?:[0-9a-f]{2},?)*)$/i.exec(text);
  if (bytes) {
    const list = bytes[1]!
      .split(',')
      .filter(Boolean)
      .map((b) => Number.parseInt(b, 16));
    let out = '';
    for (let i = 0; i + 1 < list.length; i += 2) out += String.fromCharCode(list[i]! | (list[i + 1]! << 8));
    return out.replace(/\0$/, '');
  }
  throw new PolicyFileError(
    `Line ${number}: Gatepost reads "text", dword: and hex(1): values, not this one.`,
  );
};
