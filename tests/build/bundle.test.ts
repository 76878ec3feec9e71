/** The built scripts hold no way out: no requests, no code made from text, no script from elsewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import '../../src/policy/key.ts';

const NETWORKED = '.output/chrome-mv3-networked';
const BOLTED = '.output/chrome-mv3-bolted';
const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3', NETWORKED, BOLTED];

/** Each way out with what finds it in minified code. */
const WAYS: Readonly<Record<string, RegExp>> = {
  fetch: /(?<![\w$])fetch\s*\(|\.fetch\b|\[["'`]fetch["'`]\]/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /WebSocket(?!Error)/,
  EventSource: /\bEventSource\b/,
  WebTransport: /\bWebTransport\b/,
  RTCPeerConnection: /RTCPeerConnection/,
  sendBeacon: /sendBeacon/,
  importScripts: /importScripts/,
  eval: /(?<![\w$.])eval\s*\(/,
  'code from text': /\bnew Function\b|(?<![\w$.])Function\s*\(|=\s*Function\s*[;,}]/,
  'a timer with text': /set(?:Timeout|Interval)\(\s*["'`]/,
  'HTML from text': /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write\b/,
  'a module from elsewhere': /\bimport\s*\(\s*["'`](?:https?:)?\/\/|from\s*["'`]https?:/,
  'a worker of its own': /\bnew (?:Shared)?Worker\b/,
};

/** What may be there, and why. The gate stands between the page and its own network: it wraps what the page calls. */
const GATE = 'it wraps the page’s own ways to publish';
const ALLOWED: Readonly<Record<string, string>> = {
  'content-scripts/gate.js fetch': GATE,
  'content-scripts/gate.js XMLHttpRequest': GATE,
  'content-scripts/gate.js sendBeacon': GATE,
};

/** A build that names a school's servers has one way out more, in its worker; the manifest names where it leads. */
const allowedIn = (folder: string): Readonly<Record<string, string>> =>
  folder === NETWORKED
    ? { ...ALLOWED, 'background.js fetch': 'it asks the servers that the build names' }
    : ALLOWED;

const scriptsOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => /\.m?js$/.test(file))
    .sort();

const waysIn = (code: string): readonly string[] =>
  Object.entries(WAYS).flatMap(([way, shape]) => (shape.test(code) ? [way] : []));

for (const folder of BUILDS) {
  const there = existsSync(join(folder, 'manifest.json'));
  describe.skipIf(!there)(
    `the build in ${folder}${there ? '' : ' (not there: run npm run build:all)'}`,
    () => {
      const scripts = there ? scriptsOf(folder) : [];

      it('has the scripts that it should', () => {
        expect(scripts).toEqual(
          expect.arrayContaining(['background.js', 'content-scripts/composer.js', 'content-scripts/gate.js']),
        );
      });

      it('holds no way out but the gate’s wrapping of the page’s own', () => {
        const found = scriptsOf(folder).flatMap((file) =>
          waysIn(readFileSync(join(folder, file), 'utf8')).map((way) => `${file} ${way}`),
        );
        const allowed = allowedIn(folder);
        expect(found.filter((one) => !(one in allowed))).toEqual([]);
        // What is allowed is used: a line that no longer says anything goes.
        expect(found.filter((one) => one in allowed).sort()).toEqual(Object.keys(allowed).sort());
      });

      it('has the network’s words only where it has a network', () => {
        const worker = there ? readFileSync(join(folder, 'background.js'), 'utf8') : '';
        expect(worker.includes('gatepost-counts:1')).toBe(folder === NETWORKED);
        expect(worker.match(/(?<![\w$])fetch\s*\(/g)?.length ?? 0).toBe(folder === NETWORKED ? 1 : 0);
      });

      it('touches the browser’s rules for requests only where it has the last bolt', () => {
        const worker = there ? readFileSync(join(folder, 'background.js'), 'utf8') : '';
        expect(worker.includes('declarativeNetRequest')).toBe(folder === BOLTED);
      });

      it('loads every script, style and picture of its pages from itself', () => {
        for (const page of ['options.html', 'popup.html']) {
          const html = readFileSync(join(folder, page), 'utf8');
          const loads = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map((match) => match[1]!);
          expect(loads.length).toBeGreaterThan(0);
          expect(loads.filter((address) => !address.startsWith('/'))).toEqual([]);
          expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|style=/);
        }
      });
    },
  );
}

describe('the scan itself', () => {
  it.each([
    ['fetch', 'const a=()=>fetch("https://a.example")'],
    ['fetch', 'globalThis.fetch(u)'],
    ['XMLHttpRequest', 'i=new XMLHttpRequest,i.open("GET",u)'],
    ['sendBeacon', 'navigator.sendBeacon(u,d)'],
    ['importScripts', 'importScripts("a.js")'],
    ['eval', '(0,1);eval("1")'],
    ['code from text', 'const F=Function;new F("")'],
    ['code from text', 'x=new Function("return 1")'],
    ['code from text', 'Function("return this")()'],
    ['HTML from text', 'e.innerHTML=t'],
    ['a module from elsewhere', 'await import("https://cdn.example/x.js")'],
  ])('finds %s in %s', (way, code) => {
    expect(waysIn(code)).toContain(way);
  });

  it.each(['a.prefetch(1)', 'Function.prototype.call', 'e.innerHTML==t', 'retrieval(1)', 'this.eval_(1)'])(
    'passes over %s',
    (code) => {
      expect(waysIn(code)).toEqual([]);
    },
  );
});

it('zod is told never to make code from text', () => {
  expect(z.config().jitless).toBe(true);
});
