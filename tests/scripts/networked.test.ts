/** Which servers a build may name. */
import { describe, expect, it } from 'vitest';
import { networked, originsOf } from '../../scripts/networked.ts';

describe('the servers of a build', () => {
  it('are none unless they are named', () => {
    expect(originsOf(undefined)).toEqual([]);
    expect(originsOf(' ')).toEqual([]);
  });

  it('are origins, each once, with spaces or commas between', () => {
    expect(
      originsOf(
        'https://intranet.parkhill.sch.uk/ https://logs.parkhill.sch.uk:8443,https://intranet.parkhill.sch.uk',
      ),
    ).toEqual(['https://intranet.parkhill.sch.uk', 'https://logs.parkhill.sch.uk:8443']);
  });

  it.each([
    'http://intranet.parkhill.sch.uk',
    'intranet.parkhill.sch.uk',
    'https://*.parkhill.sch.uk',
    'https:',
    'https://intranet.parkhill.sch.uk/gatepost',
    'https://me@intranet.parkhill.sch.uk',
    '*',
    "'unsafe-inline'",
  ])('are never %s', (one) => {
    expect(() => originsOf(one)).toThrow(/no server of a school/);
  });

  it('decide whether the office has a network at all', () => {
    expect(networked([]).load('\0virtual:network')).toBe('export default null;');
    expect(networked(['https://a.example']).load('\0virtual:network')).toContain(
      'src/office/network/index.ts',
    );
    expect(networked([]).load('\0virtual:compromise')).toBeUndefined();
  });
});
