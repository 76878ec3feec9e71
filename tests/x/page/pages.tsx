/** @jsxImportSource react */
/** The pages of the centre column. */
import { useEffect, useState } from 'react';
import { person, type TimelinePost } from '../people.ts';
import { Article } from './article.tsx';
import { ArticleEditor } from './article-editor.tsx';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.ts';
import { ComposerView } from './composer-view.tsx';
import { Column, FollowButton } from './layout.tsx';
import { askLogout } from './menus.tsx';
import { Messages } from './messages.tsx';
import { tid } from './options.ts';
import { app, useApp } from './store.ts';

const COMMUNITY = '1500000000000000001';

function Timeline({ posts }: { posts: readonly TimelinePost[] }) {
  return (
    <section aria-label="Timeline">
      {posts.map((post) => (
        <Article post={post} key={post.id} />
      ))}
    </section>
  );
}

function Nothing({ title, words }: { title: string; words: string }) {
  return (
    <Column title={title} back>
      <p className="r-empty">{words}</p>
    </Column>
  );
}

function Home() {
  const { home, posts, narrow } = useApp();
  const [tab, setTab] = useState('For you');
  useEffect(() => {
    if (!app.state.home) app.set({ home: new Composer('home') });
  }, []);
  return (
    <Column title="Home">
      <div className="r-tabs" role="tablist">
        {['For you', 'Following', 'Park Hill parents'].map((word) => (
          <button
            type="button"
            role="tab"
            key={word}
            aria-selected={tab === word}
            onClick={() => {
              setTab(word);
              if (home) home.community = word === 'Park Hill parents' ? COMMUNITY : '';
            }}
          >
            {word}
          </button>
        ))}
      </div>
      {/* Another tab mounts the composer anew, as on X. */}
      {home && !narrow && <ComposerView composer={home} key={tab} />}
      <Timeline posts={posts} />
    </Column>
  );
}

function Status({ id }: { id: string }) {
  const { posts, reply } = useApp();
  const post = posts.find((one) => one.id === id);
  useEffect(() => {
    if (post && app.state.reply?.purpose.replyTo?.id !== id)
      app.set({ reply: new Composer('reply', { replyTo: post }) });
  }, [id, post]);
  if (!post) return <Nothing title="Post" words="Hmm, this page isn’t here." />;
  return (
    <Column title="Post" back>
      <Article post={post} />
      {reply?.purpose.replyTo?.id === id && <ComposerView composer={reply} />}
    </Column>
  );
}

function Profile({ handle }: { handle: string }) {
  const { posts, account } = useApp();
  const who = person(handle);
  if (!who) return <Nothing title="Profile" words="This account doesn’t exist." />;
  return (
    <Column title={who.name} back>
      <div className="r-banner" style={{ backgroundColor: who.colour }} />
      <div className="r-profile">
        <div className="r-profile-top">
          <Avatar of={who} size={96} />
          {who.id !== account.id && <FollowButton who={who} />}
        </div>
        <div {...tid('UserName')}>
          <h2>{who.name}</h2>
          <p className="r-quiet">@{who.handle}</p>
        </div>
        <p {...tid('UserDescription')}>{who.bio}</p>
      </div>
      <Timeline posts={posts.filter((post) => post.by === who.handle)} />
    </Column>
  );
}

export function Page() {
  const { under } = useApp();
  useEffect(() => {
    if (under === '/logout') askLogout();
  }, [under]);
  const status = /^\/\w+\/status\/(\d+)/.exec(under);
  if (status) return <Status id={status[1]!} />;
  if (/^\/(i\/chat|messages)/.test(under)) return <Messages />;
  if (/^\/compose\/articles?/.test(under)) return <ArticleEditor />;
  if (under === '/account/switch')
    return <Nothing title="Signed out" words="You are signed out. Load the page to begin again." />;
  const handle = /^\/(\w{1,15})$/.exec(under)?.[1];
  if (handle && !/^(home|explore|notifications|logout)$/.test(handle)) return <Profile handle={handle} />;
  return <Home />;
}
