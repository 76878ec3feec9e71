/** The one way out, over real sockets: what it asks, what it takes, and how it gives up. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWire } from '../../../src/office/network/wire.ts';
import { type TestServer, testServer } from './server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.close());

const text = (answer: Awaited<ReturnType<ReturnType<typeof createWire>['get']>>): string =>
  answer.ok ? new TextDecoder().decode(answer.bytes) : answer.why;

describe('fetching', () => {
  it('gives the file, and sends neither cookies nor where it comes from', async () => {
    server.answer = (_, response) => response.setHeader('set-cookie', 'who=me').end('the file');
    const wire = createWire();
    expect(text(await wire.get(`${server.origin}/r.txt`, 100))).toBe('the file');
    expect(text(await wire.get(`${server.origin}/r.txt`, 100))).toBe('the file');
    expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /r.txt', 'GET /r.txt']);
    for (const { headers } of server.asked) {
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('authorization');
    }
  });

  it('asks the browser for a plain request: no credentials, no redirect, no referrer, no cache', async () => {
    const spy = vi.spyOn(globalThis, 'fetch');
    await createWire().get(`${server.origin}/`, 100);
    expect(spy.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    spy.mockRestore();
  });

  it('follows nobody to another address', async () => {
    server.answer = ({ path }, response) =>
      path === '/elsewhere'
        ? response.end('elsewhere')
        : response.writeHead(302, { location: '/elsewhere' }).end();
    expect(text(await createWire().get(`${server.origin}/r.txt`, 100))).toBe('unreachable');
    expect(server.asked.map((one) => one.path)).toEqual(['/r.txt']);
  });

  it.each([404, 403, 500])('takes %i for a no', async (status) => {
    server.answer = (_, response) => response.writeHead(status).end('a page about it');
    expect(text(await createWire().get(server.origin, 100))).toBe('status');
  });

  it('takes no more than it was told, whether the server says how much it sends or not', async () => {
    server.answer = (_, response) => response.setHeader('content-length', '101').end('x'.repeat(101));
    expect(text(await createWire().get(server.origin, 100))).toBe('large');
    server.answer = (_, response) => {
      response.write('x'.repeat(60));
      response.end('x'.repeat(60));
    };
    expect(text(await createWire().get(server.origin, 100))).toBe('large');
    expect(text(await createWire().get(server.origin, 120))).toHaveLength(120);
  });

  it('gives up on a server that does not finish', async () => {
    server.answer = (_, response) => response.write('half');
    expect(text(await createWire(50).get(server.origin, 100))).toBe('slow');
    server.answer = () => undefined;
    expect(text(await createWire(50).get(server.origin, 100))).toBe('slow');
  });

  it('says so when nobody is there', async () => {
    const gone = await testServer();
    await gone.close();
    expect(text(await createWire().get(gone.origin, 100))).toBe('unreachable');
  });
});

describe('sending', () => {
  it('posts JSON, with a token where there is one', async () => {
    const wire = createWire();
    expect((await wire.post(`${server.origin}/counts`, '{"a":1}', '')).ok).toBe(true);
    await wire.post(server.origin, '{}', 'abc');
    await wire.post(server.origin, '{}', 'Splunk abc');
    const [plain, bearer, splunk] = server.asked;
    expect(plain).toMatchObject({ method: 'POST', path: '/counts', body: '{"a":1}' });
    expect(plain?.headers['content-type']).toBe('application/json');
    expect(plain?.headers).not.toHaveProperty('authorization');
    expect(bearer?.headers.authorization).toBe('Bearer abc');
    expect(splunk?.headers.authorization).toBe('Splunk abc');
  });

  it('does not wait for what the server has to say', async () => {
    server.answer = (_, response) => {
      response.writeHead(200);
      response.write('a long answer begins');
    };
    expect((await createWire().post(server.origin, '{}', '')).ok).toBe(true);
  });

  it('takes a no for a no', async () => {
    server.answer = (_, response) => response.writeHead(503).end();
    expect(await createWire().post(server.origin, '{}', '')).toEqual({ ok: false, why: 'status' });
  });
});
