/** From a composer to X: the order of requests, the undo timer, and what the person sees afterwards. */
import type { TimelinePost } from '../people.ts';
import { type Answer, form, graphql, json } from './api.ts';
import type { Box, Composer } from './composer.ts';
import { plainText } from './composer.ts';
import { isLong } from './decorators.tsx';
import { options } from './options.ts';
import { leaveComposer } from './router.ts';
import { app, toast } from './store.ts';

const GENERIC = 'Something went wrong, but don’t fret — let’s give it another shot.';
const SAID: Readonly<Record<number, string>> = {
  187: 'Whoops! You already said that.',
  186: 'The text of your post exceeds the maximum allowed limit.',
};

class Refused extends Error {}

type Errors = { code: number; message: string }[];

function check(answer: Answer): Record<string, unknown> {
  const errors = answer.body?.['errors'] as Errors | undefined;
  if (answer.status >= 400 || errors?.length) throw new Refused(SAID[errors?.[0]?.code ?? 0] ?? GENERIC);
  return (answer.body?.['data'] ?? answer.body ?? {}) as Record<string, unknown>;
}

const dig = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], value);

async function before(box: Box): Promise<string> {
  for (const one of box.media) {
    if (one.alt === '') continue;
    const body = { media_id: one.mediaId, alt_text: { text: one.alt } };
    check(await json('https://x.com/i/api/1.1/media/metadata/create.json', body));
  }
  if (!box.poll) return '';
  const labels = box.poll.filter((choice) => choice.trim() !== '');
  const card: Record<string, unknown> = {
    'twitter:card': `poll${labels.length}choice_text_only`,
    'twitter:api:api:endpoint': '1',
    'twitter:long:duration_minutes': 1440,
  };
  labels.forEach((label, i) => {
    card[`twitter:string:choice${i + 1}_label`] = label;
  });
  const made = check(
    await form('https://caps.x.com/v2/cards/create.json', { card_data: JSON.stringify(card) }),
  );
  return String(made['card_uri'] ?? '');
}

type Variables = Record<string, unknown>;

/** The `variables` of one box, in X's field names. */
function variablesOf(composer: Composer, n: number, card: string, previous: string): Variables {
  const box = composer.boxes[n]!;
  const { replyTo, quote, edit } = composer.purpose;
  const parent = previous || replyTo?.id;
  const place = composer.place || options.autoPlace;
  return {
    tweet_text: plainText(box.editor),
    ...(parent ? { reply: { in_reply_to_tweet_id: parent, exclude_reply_user_ids: [] } } : {}),
    ...(quote && n === 0 ? { attachment_url: `https://x.com/${quote.by}/status/${quote.id}` } : {}),
    ...(card ? { card_uri: card } : {}),
    dark_request: false,
    media: {
      media_entities: box.media.map((one) => ({ media_id: one.mediaId, tagged_users: [] })),
      possibly_sensitive: false,
    },
    ...(composer.community ? { broadcast: false } : {}),
    semantic_annotation_ids: composer.community
      ? [{ entity_id: composer.community, group_id: '8', domain_id: '31' }]
      : [],
    disallowed_reply_options: null,
    ...(place ? { geo: { place_id: `place-${place.toLowerCase().replace(/\W+/g, '-')}` } } : {}),
    ...(edit ? { edit_options: { previous_tweet_id: edit.id } } : {}),
    ...(composer.isThread ? { batch_compose: n === 0 ? 'BatchFirst' : 'BatchSubsequent' } : {}),
  };
}

const opFor = (variables: Variables) =>
  isLong(String(variables['tweet_text'])) ? 'CreateNoteTweet' : 'CreateTweet';

function idIn(data: Record<string, unknown>): string {
  const result =
    dig(data, 'create_tweet', 'tweet_results', 'result') ??
    dig(data, 'notetweet_create', 'tweet_results', 'result');
  const id = dig(result, 'rest_id');
  // An answer without an id is not a success, whatever its status says.
  if (typeof id !== 'string') throw new Refused(GENERIC);
  return id;
}

type Waiting = { variables: Variables; timer: number };
const waiting = new Set<Waiting>();

async function sendNow(variables: Variables): Promise<string> {
  return idIn(check(await graphql(opFor(variables), variables)));
}

/** X keeps the post back for some seconds; the real request then goes out without a click. */
async function sendLater(variables: Variables): Promise<string> {
  const id = idIn(check(await graphql(opFor(variables), { ...variables, preview: true })));
  const entry: Waiting = { variables, timer: 0 };
  entry.timer = window.setTimeout(() => flushOne(entry), options.undo * 1000);
  waiting.add(entry);
  return id;
}

async function flushOne(entry: Waiting): Promise<void> {
  if (!waiting.delete(entry)) return;
  clearTimeout(entry.timer);
  await sendNow(entry.variables).catch(() =>
    toast('Something went wrong. Try sending your post again in a minute.'),
  );
}

/** Sends every post that still waits: at logout, account switch and unload. */
export async function flushWaiting(): Promise<void> {
  await Promise.all([...waiting].map(flushOne));
}

/** Takes back what still waits, as "Undo" does. */
export function undoWaiting(): void {
  for (const entry of waiting) clearTimeout(entry.timer);
  waiting.clear();
}

export const waitingCount = (): number => waiting.size;

async function schedule(composer: Composer, when: Date): Promise<void> {
  const [first, ...rest] = composer.boxes.map((box) => plainText(box.editor));
  const post_tweet_request = {
    auto_populate_reply_metadata: false,
    status: first,
    exclude_reply_user_ids: [],
    media_ids: composer.boxes[0]!.media.map((one) => one.mediaId),
    thread_tweets: rest.map((status) => ({ status })),
  };
  const execute_at = Math.floor(when.getTime() / 1000);
  check(await graphql('CreateScheduledTweet', { post_tweet_request, execute_at }));
}

/** Autosave and "Save": the text goes to X as a draft, which nobody else sees. */
export async function saveDraft(composer: Composer): Promise<void> {
  const post_tweet_request = {
    auto_populate_reply_metadata: false,
    status: composer.text(0),
    exclude_reply_user_ids: [],
    media_ids: [],
  };
  if (composer.draftId) {
    await graphql('EditDraftTweet', { post_tweet_request, draft_tweet_id: composer.draftId });
    return;
  }
  const data = check(await graphql('CreateDraftTweet', { post_tweet_request }));
  composer.draftId = String(dig(data, 'tweet', 'rest_id') ?? '');
}

export async function repost(post: TimelinePost): Promise<void> {
  try {
    check(await graphql('CreateRetweet', { tweet_id: post.id, dark_request: false }));
    app.set({ reposted: [...app.state.reposted, post.id] });
    toast('You reposted this post.');
  } catch {
    toast(GENERIC);
  }
}

function finished(composer: Composer, message: string, link?: string): void {
  toast(message, link);
  if (composer.surface === 'modal') leaveComposer();
  else composer.clear();
}

async function run(composer: Composer): Promise<void> {
  if (composer.isEmptyQuote) {
    await repost(composer.purpose.quote!);
    leaveComposer();
    return;
  }
  if (composer.scheduled) {
    await schedule(composer, composer.scheduled);
    finished(composer, 'Your post will be sent at the time you chose.');
    return;
  }
  const made: TimelinePost[] = [];
  let previous = '';
  const account = app.state.account.handle;
  for (let n = 0; n < composer.boxes.length; n += 1) {
    const card = await before(composer.boxes[n]!);
    const variables = variablesOf(composer, n, card, previous);
    previous = await (options.undo > 0 ? sendLater(variables) : sendNow(variables));
    made.unshift({ id: previous, by: account, text: String(variables['tweet_text']), age: 'now' });
  }
  const replaced = composer.purpose.edit?.id;
  app.set({ posts: [...made, ...app.state.posts.filter((one) => one.id !== replaced)] });
  const words = composer.isThread ? 'Your posts were sent.' : 'Your post was sent.';
  finished(composer, words, `/${account}/status/${previous}`);
}

const lacksAlt = (composer: Composer) =>
  composer.boxes.some((box) => box.media.some((one) => !one.video && one.alt === ''));

/** What the post button and Ctrl+Enter do. A refusal leaves the text where it is. */
export async function submit(composer: Composer, boosted = false, prompted = false): Promise<void> {
  if (!composer.canSend) return;
  if (options.altPrompt && !prompted && lacksAlt(composer)) {
    app.set({
      layer: {
        kind: 'sheet',
        title: 'Don’t forget to make your image accessible',
        text: 'A description helps people who cannot see your picture.',
        yes: 'Add description',
        no: 'Not this time',
        yesId: 'altTextEducationSheetPrimaryAction',
        noId: 'altTextEducationSheetSecondaryAction',
        onYes: () => app.set({ layer: null }),
        onNo: () => {
          app.set({ layer: null });
          void submit(composer, boosted, true);
        },
      },
    });
    return;
  }
  composer.sending = true;
  composer.error = '';
  composer.changed();
  try {
    if (boosted) await graphql('TargetingKeywordsQuery', { text: composer.text(0) });
    await run(composer);
  } catch (error) {
    composer.error = error instanceof Refused ? error.message : GENERIC;
    composer.sending = false;
    composer.changed();
    toast('Something went wrong. Try sending your post again in a minute.');
  }
}
