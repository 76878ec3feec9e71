import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announcer } from '../../src/ui/announce.ts';

/** A live region that keeps all it was told. */
const region = () => {
  const said: string[] = [];
  const element = {
    set textContent(text: string) {
      said.push(text);
    },
  } as unknown as Element;
  return { said, element };
};

describe('announcing', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('waits for a pause and says the latest only', () => {
    const { said, element } = region();
    const say = announcer(() => element, new AbortController().signal);
    for (const text of ['1 tip', '2 tips', '3 tips']) {
      say(text);
      vi.advanceTimersByTime(900);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(said).toEqual(['3 tips']);
  });

  it('says the same words once', () => {
    const { said, element } = region();
    const say = announcer(() => element, new AbortController().signal);
    for (const text of ['1 tip', '1 tip', 'Held', '1 tip']) {
      say(text);
      vi.advanceTimersByTime(1000);
    }
    expect(said).toEqual(['1 tip', 'Held', '1 tip']);
  });

  it('is silent once its work has ended', () => {
    const { said, element } = region();
    const stop = new AbortController();
    const say = announcer(() => element, stop.signal);
    say('Held');
    stop.abort();
    vi.advanceTimersByTime(5000);
    expect(said).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
