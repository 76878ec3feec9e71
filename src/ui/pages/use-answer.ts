import { useEffect, useState } from 'preact/hooks';
import type { MessageName, RequestOf, ResponseOf } from '../../messages.ts';
import { ask } from './ask.ts';

/**
 * The office's answer to one question: `undefined` while it is asked, `null` when there was none. Another `turn` asks
 * again and keeps the old answer meanwhile.
 */
export function useAnswer<K extends MessageName>(
  name: K,
  request: RequestOf<K>,
  turn = 0,
): ResponseOf<K> | null | undefined {
  const [answer, setAnswer] = useState<ResponseOf<K> | null | undefined>(undefined);
  const asked = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks again
  useEffect(() => {
    let wanted = true;
    ask(name, JSON.parse(asked) as RequestOf<K>)
      .catch(() => null)
      .then((a) => {
        if (wanted) setAnswer(a);
      });
    return () => {
      wanted = false;
    };
  }, [name, asked, turn]);
  return answer;
}
