/**
 * Everything that Gatepost knows of X's markup, in one table: test ids, roles and structure, never hashed classes or
 * translated labels. `seen`: the day it was last known good. Within a `chain` the first selector that matches wins;
 * later ones are wider. A school can correct an entry by its name through the policy, without waiting for a release.
 */
export type Entry = { readonly seen: string; readonly chain: readonly string[]; readonly must?: true };

export const SELECTORS = {
  /** An editor of a post: one a post, several in a thread. */
  editor: {
    seen: '2026-09-23',
    must: true,
    chain: [
      '[data-testid^="tweetTextarea_"][contenteditable="true"]',
      '.public-DraftEditor-content[contenteditable="true"]',
      '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
    ],
  },
  /** Mobile web: a plain text area. */
  editorPlain: {
    seen: '2026-05-08',
    chain: ['[data-testid^="tweetTextarea"] textarea', 'textarea[data-testid^="tweetTextarea"]'],
  },
  editorMessage: {
    seen: '2026-09-23',
    chain: ['[data-testid="dm-composer-textarea"]', '[data-testid="dmComposerTextInput"]'],
  },
  send: {
    seen: '2026-09-23',
    must: true,
    chain: ['[data-testid="tweetButton"],[data-testid="tweetButtonInline"]'],
  },
  sendMessage: {
    seen: '2026-09-23',
    chain: ['[data-testid="dm-composer-send-button"]', '[data-testid="dmComposerSendButton"]'],
  },
  messageScope: {
    seen: '2026-09-23',
    chain: [
      '[data-testid="dm-composer-container"],[data-testid="dm-composer-form"]',
      '[data-testid="DMDrawer"]',
      'main',
    ],
  },
  /** One line of a Draft.js editor. */
  block: { seen: '2026-09-23', chain: ['[data-block="true"]'] },
  dialog: { seen: '2026-09-23', chain: ['[role="dialog"]'] },
  column: { seen: '2026-09-23', chain: ['[data-testid="primaryColumn"]', 'main', '[role="main"]', 'body'] },
  toolbar: { seen: '2026-09-23', must: true, chain: ['[data-testid="toolBar"]'] },
  attachments: { seen: '2026-09-23', chain: ['[data-testid="attachments"]'] },
  fileInput: {
    seen: '2026-09-23',
    chain: ['input[type="file"][data-testid="fileInput"]', 'input[type="file"]'],
  },
  altInput: { seen: '2025-07-01', chain: ['[data-testid="altTextInput"]'] },
  pollChoice: { seen: '2026-08-20', chain: ['input[name^="Choice"]'] },
  scheduled: { seen: '2025-07-01', chain: ['[data-testid="scheduledTweetIndicator"]'] },
  place: { seen: '2025-07-01', chain: ['a[href$="/compose/post/place_picker"]', 'a[href*="place_picker"]'] },
  /** Adds a box to a thread. */
  add: { seen: '2026-09-23', chain: ['[data-testid="addButton"]'] },
  /** The one action in the bar of a page of X's dialog, after the way back. */
  pageAction: {
    seen: '2025-07-01',
    chain: ['[data-testid="app-bar-back"]~button', '[data-testid="app-bar-close"]~button'],
  },
  article: { seen: '2026-09-23', chain: ['article'] },
  postText: { seen: '2026-08-18', chain: ['[data-testid="tweetText"]'] },
  quoted: { seen: '2026-09-23', chain: ['[role="link"]', '[data-testid="quoteTweet"]', 'article'] },
  articleTitle: {
    seen: '2026-04-13',
    chain: ['textarea[placeholder="Add a title"]', 'textarea[name="Article Title"]'],
  },
  articleBody: {
    seen: '2026-04-13',
    chain: [
      '[data-testid="composer"][contenteditable="true"]',
      '[data-testid="composer"] [contenteditable="true"]',
    ],
  },
  avatar: { seen: '2026-09-23', must: true, chain: ['[data-testid^="UserAvatar-Container-"]'] },
  switcher: { seen: '2026-09-23', chain: ['[data-testid="SideNav_AccountSwitcher_Button"]'] },
  profileLink: { seen: '2026-09-23', chain: ['a[data-testid="AppTabBar_Profile_Link"]'] },
  lock: { seen: '2025-07-01', chain: ['[data-testid="icon-lock"]'] },
  /** A person in a list, a hover card or a post. */
  person: {
    seen: '2026-08-18',
    chain: ['[data-testid="UserCell"]', '[data-testid="HoverCard"]', 'article'],
  },
  /** Display name and handle: in a post, on a profile. */
  userName: { seen: '2026-08-18', chain: ['[data-testid="User-Name"],[data-testid="UserName"]'] },
  bio: { seen: '2026-08-18', chain: ['[data-testid="UserDescription"]'] },
  postPicture: {
    seen: '2026-08-18',
    chain: [
      '[data-testid="tweetPhoto"] img,[data-testid="videoComponent"] video,[data-testid="tweetPhoto"] video',
    ],
  },
  follow: { seen: '2026-08-18', chain: ['[data-testid$="-follow"]'] },
  repost: { seen: '2026-08-18', chain: ['[data-testid="retweet"]'] },
  repostConfirm: { seen: '2026-08-18', chain: ['[data-testid="retweetConfirm"]'] },
  chatHead: { seen: '2026-09-23', chain: ['[data-testid="dm-conversation-header"]'] },
  /** X's word that a post went out, with the way to it. */
  sentLink: { seen: '2026-08-18', chain: ['[data-testid="toast"] a[href*="/status/"]'] },
  switchTo: { seen: '2025-07-01', chain: ['[data-testid="AccountSwitcher_Switch_Button"]'] },
} as const satisfies Record<string, Entry>;

export type SelectorName = keyof typeof SELECTORS;

/** The table; on X it comes out of the browser's catalogue (`lean-selector-table.ts`). */
export const selectors = (): Readonly<Record<SelectorName, Entry>> => SELECTORS;
