import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/language/bytes.ts';

describe('bytes', () => {
  it('come back from base64, the high ones too', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(bytesOf(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
    expect(bytesOf('')).toEqual(new Uint8Array());
  });
  it('are refused where it is none', () => {
    expect(() => bytesOf('a£')).toThrow();
  });
});
