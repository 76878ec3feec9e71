import { browser } from 'wxt/browser';
import {
  type Choices,
  createRegisterInSteps,
  encode,
  encodeAsLines,
  endOfSchoolYear,
  type LoadedRegister,
  problemText,
  RegisterFileError,
  ROLE_WORDS,
  type Role,
  readRegister,
  registerStore,
  reminderOf,
} from '../../src/register/index.ts';
import { registerCss } from '../../src/ui/options/register.css.ts';
import { RegisterImport } from '../../src/ui/options/register-import.tsx';
import type { ImportChoices, KeptRegister, RegisterTools } from '../../src/ui/options/register-tools.ts';

const SALT_BYTES = 16;
const store = registerStore(browser.storage.local);

const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const kept = ({ data }: LoadedRegister): KeptRegister => ({
  pupils: data.pupils,
  madeOn: data.madeOn,
  expiresOn: data.expiresOn,
  reminder: reminderOf(data, today()).text,
  lines: encodeAsLines(data),
});

const isRole = (role: string): role is Role => role in ROLE_WORDS;

const choicesOf = ({ columns = {}, ...rest }: ImportChoices): Choices => ({
  ...rest,
  columns: Object.fromEntries(
    Object.entries(columns).flatMap(([at, role]) => (isRole(role) ? [[Number(at), role] as const] : [])),
  ),
});

/** Lets the browser draw, so that the progress bar moves. */
const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** The register's work for the options page. Names stay in this page: the worker gets fingerprints alone. */
const tools: RegisterTools = {
  roles: (Object.entries(ROLE_WORDS) as [Role, string][]).map(([role, words]) => [role, words]),
  lastDay: () => endOfSchoolYear(today()),
  read: ({ bytes, file }, choices) => {
    try {
      const { understood, pupils, problems, preview } = readRegister(bytes, file, choicesOf(choices));
      return {
        ...understood,
        ok: true,
        unlisted: understood.withoutListedPermission ?? null,
        problems: problems.map(problemText),
        preview,
        make: async (expires, progress) => {
          const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
          const steps = createRegisterInSteps(pupils, { salt, now: today(), expires });
          for (;;) {
            const step = steps.next();
            if (step.done) return kept(await store.save(encode(step.value)));
            progress(step.value);
            await drawn();
          }
        },
      };
    } catch (error) {
      if (error instanceof RegisterFileError)
        return { ok: false, problem: error.message, headings: error.headings };
      throw error;
    }
  },
  current: async () => {
    try {
      const loaded = await store.load();
      return loaded === null ? null : kept(loaded);
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  },
  remove: store.remove,
};

/** Adds the register's look to the page's. */
export const dressRegister = (page: Document): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(registerCss);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
};

/** A section of the options page. */
export const RegisterSection = () => <RegisterImport tools={tools} />;
