/** Closes a tab for certain. */
import type { Page } from '@playwright/test';

/**
 * Chromium forgets that a tab was asked to close when it is on its way to another page, or goes back just then, as X
 * does after a post. The tab is asked again wherever it arrives. Nothing of the page can hold it open.
 */
export async function closeTab(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  // An answer may be cut off: the tab that should have given it is gone.
  const ask = () =>
    void session.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => {});
  page.on('framenavigated', ask);
  page.on('domcontentloaded', ask);
  page.on('load', ask);
  await page.close();
}
