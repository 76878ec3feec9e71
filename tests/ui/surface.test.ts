import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { galleryContext, openBrowser, openScene } from './gallery/browser.ts';
import { panels } from './gallery/scenes.ts';

/** Chip and panel in a real browser: what people and pages can do to them. */
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  context = await galleryContext(browser);
}, 180_000);
afterAll(() => browser.close());
afterEach(() => Promise.all(context.pages().map((page) => page.close())));

const chosen = (page: Page): Promise<unknown[][]> => page.evaluate('window.chosen');
const scene = (query: string): Promise<Page> => openScene(context, query);
/** Name of what has focus inside the open root. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((el) => el.shadowRoot);
    return roots.find((root) => root)?.activeElement?.textContent ?? '';
  });
const HOST = 'html > :not(head):not(body)';

describe('axe finds nothing', () => {
  const wide = Object.keys(panels).flatMap((name) =>
    (name === 'name-and-trip' ? ['light', 'dim', 'dark'] : ['light']).map(
      (theme) => `panel=${name}&theme=${theme}`,
    ),
  );
  it.each([...wide, 'panel=clear&theme=dark', 'chips&theme=light', 'chips&theme=dim', 'chips&theme=dark'])(
    '%s',
    async (query) => {
      const page = await scene(query);
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(violations.map((v) => [v.id, v.nodes.map((n) => n.html)])).toEqual([]);
    },
  );

  it.each([
    ['narrow', { viewport: { width: 320, height: 568 } }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('%s', async (_, options) => {
    const other = await galleryContext(browser, options);
    const page = await openScene(other, 'panel=settled&theme=light');
    const { violations } = await new AxeBuilder({ page }).analyze();
    await other.close();
    expect(violations.map((v) => [v.id, v.nodes.map((n) => n.html)])).toEqual([]);
  });
});

describe('reading and zoom', () => {
  it.each([
    [320, 568],
    [320, 256],
    [640, 400],
  ])('at %i × %i nothing is cut off sideways and the way out can be reached', async (width, height) => {
    const page = await scene('panel=settled&theme=light');
    await page.setViewportSize({ width, height });
    const cut = await page
      .locator('.dialog')
      .evaluate((dialog) =>
        [dialog, ...dialog.querySelectorAll('*')]
          .filter((el) => !el.closest('.hide,svg') && el.getBoundingClientRect().right > innerWidth + 1)
          .map((el) => el.outerHTML),
      );
    expect(cut).toEqual([]);
    await page.getByRole('button', { name: 'Go back and edit' }).click();
    expect(await chosen(page)).toEqual([['back']]);
  });

  it('bears wide text spacing', async () => {
    const page = await scene('panel=name-and-trip&theme=light');
    const cut = await page.locator('.dialog').evaluate((dialog) => {
      for (const el of dialog.querySelectorAll<HTMLElement>('*'))
        el.style.cssText = 'line-height:1.5;letter-spacing:.12em;word-spacing:.16em';
      return [...dialog.querySelectorAll<HTMLElement>('button,p,h2,h3,span')]
        .filter(
          (el) =>
            !el.closest('.hide,.num') &&
            el.scrollWidth > el.clientWidth + 1 &&
            getComputedStyle(el).display !== 'inline',
        )
        .map((el) => el.outerHTML);
    });
    expect(cut).toEqual([]);
  });

  it('has no target smaller than 24 × 24', async () => {
    const page = await scene('panel=settled&theme=light');
    const small = await page.locator('.dialog').evaluate((dialog) =>
      [...dialog.querySelectorAll('button,a,summary,select')]
        .filter((el) => {
          const { width, height } = el.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((el) => el.outerHTML),
    );
    expect(small).toEqual([]);
  });
});

describe('keyboard', () => {
  it('focus goes to the heading, round the panel, and Escape goes back', async () => {
    const page = await scene('panel=clear-quiet&theme=light');
    expect(await focused(page)).toBe('All clear: ready to post');
    const seen: string[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Tab');
      seen.push(await focused(page));
    }
    expect(seen[3]).toBe(seen[0]);
    expect(seen.slice(0, 3).sort()).toEqual([
      'Go back and edit',
      'Post now',
      'The school’s guide (opens in a new tab)',
    ]);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(seen[2]);
    await page.keyboard.press('Escape');
    expect(await chosen(page)).toEqual([['back']]);
  });

  it('the whole way by keyboard: answer, take back, reason, post anyway', async () => {
    const page = await scene('panel=answered&theme=light');
    const press = async (name: string): Promise<void> => {
      for (let i = 0; i < 30 && !(await focused(page)).startsWith(name); i++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    };
    await press('Post anyway');
    expect(await page.getByText('Pick a reason first.').isVisible()).toBe(true);
    await page.getByRole('combobox').selectOption('agreed');
    await press('Post anyway');
    await press('Take back');
    expect(await chosen(page)).toEqual([
      ['post', 'agreed'],
      ['unanswer', 'name-Olivia Carter'],
    ]);
  });

  it('an answer about a name may be kept for the next posts, as ticked; others may not', async () => {
    const page = await scene('panel=clear&theme=light');
    const box = page.getByRole('checkbox', { name: /^Remember this for 180 days: / });
    expect(await box.isChecked()).toBe(true);
    await box.click();
    expect(await chosen(page)).toEqual([['remember', 'name-Olivia Carter', false]]);
    const other = await scene('panel=answered&theme=light');
    expect(await other.getByRole('checkbox').count()).toBe(0);
  });

  it('the page sees no key that is pressed in the panel', async () => {
    const page = await scene('panel=answered&theme=light');
    await page.evaluate(() => {
      Object.assign(window, { seen: [] });
      for (const type of ['keydown', 'keypress', 'keyup', 'focus', 'focusin'])
        for (const capture of [true, false])
          document.addEventListener(
            type,
            (e) => (window as unknown as { seen: string[] }).seen.push(e.type),
            { capture },
          );
    });
    await page.keyboard.press('n');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('window.seen')).toEqual([]);
  });

  it('gives focus and caret back to the draft', async () => {
    const page = await scene('chips&theme=light');
    await page.getByRole('textbox', { name: 'Post text held' }).click();
    await page.keyboard.press('Home');
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await page.evaluate(
      `window.surface.panel(window.panels['name-only'], { back: () => window.surface.panel(null) })`,
    );
    expect(await focused(page)).toBe('Held at the gate: one thing to put right');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.keyboard.type('X');
    expect(await page.getByRole('textbox', { name: 'Post text held' }).textContent()).toBe(
      'What Xis happening?',
    );
  });

  it('stays in the panel when the page pulls at focus', async () => {
    const page = await scene('panel=name-only&theme=light');
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.body.append(field);
      field.focus();
    });
    expect(await focused(page)).toBe('Held at the gate: one thing to put right');
  });
});

describe('on a hostile page', () => {
  it('forged clicks and keys do nothing', async () => {
    const page = await scene('panel=clear&theme=light');
    await page.locator('.dialog').evaluate((dialog) => {
      for (const button of dialog.querySelectorAll('button')) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    });
    expect(await chosen(page)).toEqual([]);
    await page.getByRole('button', { name: 'Post now' }).click();
    expect(await chosen(page)).toEqual([['post', '']]);
  });

  it('its root is closed', async () => {
    const page = await scene('panel=clear&theme=light&closed');
    expect(await page.locator(HOST).evaluate((host) => host.shadowRoot)).toBeNull();
  });

  it('a style of the page cannot hide it', async () => {
    const page = await scene('panel=clear&theme=light');
    await page.addStyleTag({
      content:
        '*{display:none!important;opacity:0!important;visibility:hidden!important;transform:scale(0)!important;pointer-events:none!important}body,html{display:block!important;opacity:1!important;visibility:visible!important;transform:none!important}',
    });
    await page.getByRole('button', { name: 'Post now' }).click();
    expect(await chosen(page)).toEqual([['post', '']]);
  });

  it.each([
    ['faded', 'document.body.style.opacity = 0.1'],
    [
      'covered, with clicks falling through',
      `const d = document.createElement('div'); d.popover = 'manual'; d.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none'; document.body.append(d); d.showPopover()`,
    ],
  ])('does not post while it is %s', async (_, trick) => {
    const page = await scene('panel=clear&theme=light');
    await page.evaluate(trick);
    await page.getByRole('button', { name: 'Post now' }).click({ force: true });
    expect(await chosen(page)).toEqual([]);
    expect(await page.getByText('covering Gatepost').count()).toBe(1);
  });

  it('a double click meant for X’s button does not post', async () => {
    const page = await scene('panel=clear&theme=light');
    const box = await page.getByRole('button', { name: 'Post now' }).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 15);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    expect(await chosen(page)).toEqual([]);
  });

  it.each([
    ['removes it', 'host.remove()'],
    ['hides its popover', 'host.hidePopover()'],
    [
      'sets attributes',
      `host.setAttribute('inert', ''); host.setAttribute('aria-hidden', 'true'); host.style.display = 'none'`,
    ],
    ['takes its popover away', `host.removeAttribute('popover')`],
  ])('comes back when the page %s', async (_, trick) => {
    const page = await scene('panel=clear&theme=light');
    await page.evaluate(`{ const host = document.querySelector('${HOST}'); ${trick} }`);
    await page.getByRole('button', { name: 'Post now' }).click();
    expect(await chosen(page)).toEqual([['post', '']]);
    expect(await page.locator(HOST).evaluate((host) => host.getAttributeNames())).toEqual(['popover']);
  });

  it('gives up loudly when the page will not have it, and lets the draft go back', async () => {
    const page = await scene('panel=clear&theme=light');
    await page.evaluate(
      `new MutationObserver(() => document.querySelector('${HOST}')?.remove()).observe(document.documentElement, { childList: true })`,
    );
    await page.evaluate(`document.querySelector('${HOST}')?.remove()`);
    await page.waitForFunction('window.chosen.length === 2');
    expect(await chosen(page)).toEqual([['lost'], ['back']]);
  });
});

describe('chips', () => {
  it('open the panel by a person’s click only', async () => {
    const page = await scene('chips&theme=light');
    const chip = page.getByRole('button', { name: /Held: 2 to put right/ });
    await chip.evaluate((button: HTMLElement) => button.click());
    expect(await chosen(page)).toEqual([]);
    await chip.click();
    expect(await chosen(page)).toEqual([['open', 'held']]);
  });

  it('never lie over something of the page that can be pressed', async () => {
    const page = await scene('chips&theme=light');
    await page.evaluate(() => {
      const editor = document.querySelector('.composer')?.getBoundingClientRect();
      const post = document.createElement('button');
      post.textContent = 'Post';
      post.style.cssText = `position:absolute;left:${(editor?.right ?? 0) - 80}px;top:${(editor?.bottom ?? 0) + 4}px;width:80px;height:36px`;
      document.body.append(post);
      window.dispatchEvent(new Event('resize'));
    });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const post = await page.getByRole('button', { name: 'Post', exact: true }).boundingBox();
    for (const chip of await page.locator('.chip').all()) {
      const box = await chip.boundingBox();
      const apart =
        !box ||
        !post ||
        box.x >= post.x + post.width ||
        post.x >= box.x + box.width ||
        box.y >= post.y + post.height ||
        post.y >= box.y + box.height;
      expect(apart).toBe(true);
    }
  });

  it('follow their composer and go with it', async () => {
    const page = await scene('chips&theme=light');
    const chip = page.getByRole('button', { name: /Held: 2 to put right/ });
    const before = await chip.boundingBox();
    await page.mouse.wheel(0, 40);
    await page.waitForFunction((y) => {
      const root = [...document.querySelectorAll('*')].map((el) => el.shadowRoot).find((r) => r);
      return (root?.querySelector('.chip.held')?.getBoundingClientRect().y ?? y) < y;
    }, before?.y ?? 0);
    await page.evaluate(`window.surface.chip('held', () => null, null, () => {})`);
    expect(await chip.count()).toBe(0);
  });
});
