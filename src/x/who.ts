import { indexOf, slice, trim } from './prim.ts';

/** Id of the signed-in account, as X's own cookie `twid` says it; the content script reads the same. */
export const whoIs = (cookie: string): string => {
  let from = 0;
  while (from < cookie.length) {
    let to = indexOf(cookie, ';', from);
    if (to < 0) to = cookie.length;
    const pair = trim(slice(cookie, from, to));
    if (slice(pair, 0, 5) === 'twid=') return slice(pair, 5);
    from = to + 1;
  }
  return '';
};
