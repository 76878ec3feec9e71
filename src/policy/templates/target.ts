import { ORIGINS } from '../built.ts';

/** Where a generated file is for: which browser, which build of the extension, where it comes from. */

export type Browser = 'chrome' | 'edge';

export type Target = {
  readonly browser: Browser;
  /** Id of the extension in this browser: 32 letters a to p. It differs between the stores and a school's own build. */
  readonly id: string;
  /** Where the browser asks for updates. */
  readonly updateUrl: string;
  /** Id and address of the signed add-on for Firefox. */
  readonly firefoxId: string;
  readonly firefoxUrl: string;
  /** Also install the extension by force; otherwise the file holds the settings alone. */
  readonly install: boolean;
  /** For the update manifest of a school that hosts its own build. */
  readonly packageUrl: string;
  readonly version: string;
  /** Servers that the build may reach, as origins; none for the usual build. */
  readonly network: readonly string[];
};

/** The id that the public key of development and self-hosted builds gives; see `wxt.config.ts`. */
export const SELF_HOSTED_ID = 'lbgamiljddlofloajjngijpimojihhfa';
export const FIREFOX_ID = 'gatepost@gatepost.example.org';

export const STORES: Readonly<Record<Browser, string>> = {
  chrome: 'https://clients2.google.com/service/update2/crx',
  edge: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
};

export const DEFAULT_TARGET: Target = {
  browser: 'chrome',
  id: SELF_HOSTED_ID,
  updateUrl: STORES.chrome,
  firefoxId: FIREFOX_ID,
  firefoxUrl: 'https://example.org/gatepost.xpi',
  install: true,
  packageUrl: 'https://example.org/gatepost.crx',
  version: '0.1.0',
  network: ORIGINS,
};

export const isExtensionId = (id: string): boolean => /^[a-p]{32}$/.test(id);

/** A value as every platform can carry it. */
export type WireValue = string | boolean | number | readonly string[];
export type Wire = Readonly<Record<string, WireValue>>;

/** The entry of `ExtensionSettings` that installs, pins and updates the extension. */
export const installEntry = (target: Target): Readonly<Record<string, string | boolean>> => ({
  installation_mode: 'force_installed',
  update_url: target.updateUrl,
  // A store's own address may not be overridden; without this a self-hosted build would never be updated.
  ...(Object.values(STORES).includes(target.updateUrl) ? {} : { override_update_url: true }),
  ...(target.browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
});

/** A generated file; its bytes are its text in UTF-8. */
export type Made = {
  readonly name: string;
  readonly text: string;
};

/** A policy that was read back from a file. Throws `PolicyFileError` when there is none in it. */
export type Found = { readonly raw: Readonly<Record<string, unknown>>; readonly id?: string };

/** A file that cannot be read: `message` says what is wrong, where, and what to do. */
export class PolicyFileError extends Error {
  override readonly name = 'PolicyFileError';
}
