/** @jsxImportSource react */
/** The three columns: navigation, the page itself, and what is beside it. */
import type { ReactNode } from 'react';
import { OTHERS, type Person } from '../people.ts';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icons.tsx';
import { tid } from './options.ts';
import { follow } from './people-actions.ts';
import { goBack, navigate } from './router.ts';
import { app, useApp } from './store.ts';

type Item = { icon: IconName; word: string; path: string; id: string };

const items = (linked: Person): Item[] => [
  { icon: 'home', word: 'Home', path: '/home', id: 'AppTabBar_Home_Link' },
  { icon: 'search', word: 'Explore', path: '/explore', id: 'AppTabBar_Explore_Link' },
  { icon: 'bell', word: 'Notifications', path: '/notifications', id: 'AppTabBar_Notifications_Link' },
  { icon: 'mail', word: 'Chat', path: '/i/chat', id: 'AppTabBar_DirectMessage_Link' },
  { icon: 'article', word: 'Articles', path: '/compose/articles', id: 'AppTabBar_Articles_Link' },
  { icon: 'person', word: 'Profile', path: `/${linked.handle}`, id: 'AppTabBar_Profile_Link' },
];

function NavItem({ item, current }: { item: Item; current: boolean }) {
  return (
    <a
      href={item.path}
      className={current ? 'r-nav-item r-current' : 'r-nav-item'}
      aria-label={item.word}
      onClick={(event) => {
        event.preventDefault();
        navigate(item.path);
      }}
      {...tid(item.id)}
    >
      <Icon name={item.icon} size={26} />
      <span>{item.word}</span>
    </a>
  );
}

export function Nav() {
  const { account, linked, under, narrow } = useApp();
  const all = items(linked);
  const shown = narrow ? all.filter((item) => !/Profile|Articles/.test(item.word)) : all;
  return (
    <header className="r-nav">
      {!narrow && (
        <a href="/home" className="r-logo" aria-label="X" onClick={(event) => event.preventDefault()}>
          <Icon name="x" size={28} />
        </a>
      )}
      <nav aria-label="Primary" className="r-nav-list">
        {shown.map((item) => (
          <NavItem key={item.word} item={item} current={under === item.path} />
        ))}
      </nav>
      <a
        href="/compose/post"
        className="r-new"
        aria-label="Post"
        onClick={(event) => {
          event.preventDefault();
          navigate('/compose/post', {});
        }}
        {...tid(narrow ? 'FloatingActionButtons_Tweet_Button' : 'SideNav_NewTweet_Button')}
      >
        <Icon name={narrow ? 'plus' : 'feather'} size={24} />
        <span>Post</span>
      </a>
      {!narrow && (
        <button
          type="button"
          className="r-switcher"
          aria-label="Account menu"
          onClick={() => app.set({ layer: { kind: 'accounts' } })}
          {...tid('SideNav_AccountSwitcher_Button')}
        >
          <Avatar of={account} />
          <span className="r-grow">
            <b>{account.name}</b>
            {account.protectedPosts && <svg aria-hidden="true" {...tid('icon-lock')} />}
            <i>@{account.handle}</i>
          </span>
          <Icon name="more" size={18} />
        </button>
      )}
    </header>
  );
}

export function FollowButton({ who }: { who: Person }) {
  const { following } = useApp();
  const on = following.includes(who.id);
  return (
    <button
      type="button"
      className={on ? 'r-follow r-on' : 'r-follow'}
      aria-label={`${on ? 'Following' : 'Follow'} @${who.handle}`}
      onClick={() => void follow(who)}
      {...tid(`${who.id}-${on ? 'unfollow' : 'follow'}`)}
    >
      {on ? 'Following' : 'Follow'}
    </button>
  );
}

export function Beside() {
  return (
    <aside className="r-beside" {...tid('sidebarColumn')}>
      <label className="r-search">
        <Icon name="search" size={18} />
        <input placeholder="Search" {...tid('SearchBox_Search_Input')} />
      </label>
      <section className="r-card">
        <h2>What’s happening</h2>
        <p>
          <small>Trending in United Kingdom</small>
          <b>#WorldBookDay</b>
          <small>12.4K posts</small>
        </p>
        <p>
          <small>Education · Trending</small>
          <b>Half term</b>
          <small>3,120 posts</small>
        </p>
      </section>
      <section className="r-card" aria-label="Who to follow">
        <h2>Who to follow</h2>
        {OTHERS.map((one) => (
          <div className="r-row" key={one.id} {...tid('UserCell')}>
            <Avatar of={one} />
            <span className="r-grow">
              <b>{one.name}</b>
              <i>@{one.handle}</i>
            </span>
            <FollowButton who={one} />
          </div>
        ))}
      </section>
    </aside>
  );
}

export function Column({
  title,
  back = false,
  children,
}: {
  title: string;
  back?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="r-column" {...tid('primaryColumn')}>
      <div className="r-heading">
        {back && (
          <button
            type="button"
            className="r-round"
            aria-label="Back"
            onClick={goBack}
            {...tid('app-bar-back')}
          >
            <Icon name="back" size={20} />
          </button>
        )}
        <h2>{title}</h2>
      </div>
      {children}
    </div>
  );
}
