import { describe, expect, it } from 'vitest';
import { type Handlers, route } from '../../src/office/route.ts';

const own = { id: 'gatepost', origin: 'chrome-extension://gatepost/' };
const refuse = (): never => {
  throw new TypeError('Olivia Carter');
};
const handlers: Handlers = {
  check: refuse,
  decide: refuse,
  remember: () => ({ ok: true }),
  health: () => ({ ok: true }),
  status: refuse,
} as unknown as Handlers;
const health = { name: 'health', request: { what: 'gate-live', detail: '' } };

describe('route', () => {
  it('answers a message of the table', async () => {
    expect(await route(health, { id: 'gatepost' }, handlers, own)).toEqual({ response: { ok: true } });
  });

  it.each([
    ['another extension', health, { id: 'other' }, 'not-ours'],
    ['nobody', health, {}, 'not-ours'],
    ['no name', {}, { id: 'gatepost' }, 'no-such-message'],
    ['null', null, { id: 'gatepost' }, 'no-such-message'],
    ['a name of Object', { name: 'toString', request: {} }, { id: 'gatepost' }, 'no-such-message'],
    [
      'a wrong value',
      { name: 'health', request: { what: 'x', detail: '' } },
      { id: 'gatepost' },
      'malformed',
    ],
    [
      'a content script asking for the status',
      { name: 'status', request: {} },
      { id: 'gatepost', url: 'https://x.com/home' },
      'pages-only',
    ],
  ])('refuses %s', async (_, message, sender, error) => {
    expect(await route(message, sender, handlers, own)).toEqual({ error });
  });

  it('says that a handler failed, but nothing that it said', async () => {
    const status = { name: 'status', request: {} };
    expect(await route(status, { id: 'gatepost', url: `${own.origin}popup.html` }, handlers, own)).toEqual({
      error: 'TypeError',
    });
  });
});
