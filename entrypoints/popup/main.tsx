import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ask } from '../../src/ui/pages/ask.ts';
import type { Status } from '../../src/ui/pages/health.ts';
import { HeldPosts } from '../../src/ui/pages/held.tsx';
import { dress } from '../../src/ui/pages/page.css.ts';
import { Popup } from '../../src/ui/pages/popup.tsx';
import { speak } from '../../src/ui/spoken.ts';

const app = document.getElementById('app');

function draw(status: Status | null | undefined): void {
  if (!app) return;
  const openOptions = (): void => {
    void browser.runtime.openOptionsPage().then(() => window.close());
  };
  render(
    <Popup status={status} now={Date.now()} openOptions={openOptions}>
      <HeldPosts small />
    </Popup>,
    app,
  );
}

dress(document);
draw(undefined);
const status = await ask('status', {}).catch(() => null);
speak(status?.policy.words);
draw(status);
