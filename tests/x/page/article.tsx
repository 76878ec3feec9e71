/** @jsxImportSource react */
/** One post in a timeline, and the small copy of it inside a quote. */
import type { MouseEvent, ReactNode } from 'react';
import { type Person, person, type TimelinePost } from '../people.ts';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icons.tsx';
import { tid } from './options.ts';
import { navigate } from './router.ts';
import { app, useApp } from './store.ts';

const UNKNOWN: Person = { id: '0', handle: 'someone', name: 'Someone', bio: '', colour: '#667' };
const photo = (name: string) => `https://pbs.twimg.com/media/${name}.jpg`;

const TAGS = /(?<!\S)[#@]\w+/g;

/** Text with its tags and mentions in colour. */
export function Words({ text }: { text: string }) {
  let at = 0;
  const pieces: ReactNode[] = [];
  for (const match of text.matchAll(TAGS)) {
    pieces.push(text.slice(at, match.index));
    pieces.push(
      <a href={`/${match[0].slice(1)}`} key={match.index} onClick={(event) => event.preventDefault()}>
        {match[0]}
      </a>,
    );
    at = match.index + match[0].length;
  }
  pieces.push(text.slice(at));
  return (
    <div className="r-words" lang="en" {...tid('tweetText')}>
      {pieces}
    </div>
  );
}

function Who({ by, age, id }: { by: Person; age: string; id?: string }) {
  return (
    <div className="r-who" {...tid('User-Name')}>
      <b>{by.name}</b>
      <a
        href={`/${by.handle}`}
        onClick={(event) => {
          event.preventDefault();
          event.stopPropagation();
          navigate(`/${by.handle}`);
        }}
      >
        @{by.handle}
      </a>
      {id ? (
        <a
          href={`/${by.handle}/status/${id}`}
          onClick={(event) => {
            event.preventDefault();
            event.stopPropagation();
            navigate(`/${by.handle}/status/${id}`);
          }}
        >
          <time>{age}</time>
        </a>
      ) : (
        <span>· {age}</span>
      )}
    </div>
  );
}

/** The post that a composer quotes. Its photo is somebody else's. */
export function QuotedPost({ post }: { post: TimelinePost }) {
  const by = person(post.by) ?? UNKNOWN;
  return (
    <div className="r-quoted" role="link" tabIndex={0} {...tid('tweet-quoted')}>
      <Who by={by} age={post.age} />
      <Words text={post.text} />
      {post.photo && (
        <div {...tid('tweetPhoto')}>
          <img src={photo(post.photo)} alt={post.alt ?? 'Image'} />
        </div>
      )}
    </div>
  );
}

function Act({
  icon,
  label,
  id,
  onClick,
}: {
  icon: IconName;
  label: string;
  id: string;
  onClick: (event: MouseEvent) => void;
}) {
  return (
    <button
      type="button"
      className="r-act"
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation();
        onClick(event);
      }}
      {...tid(id)}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}

export function Article({ post, bare = false }: { post: TimelinePost; bare?: boolean }) {
  const { reposted } = useApp();
  const by = person(post.by) ?? UNKNOWN;
  const again = reposted.includes(post.id);
  const menu = (kind: 'repost' | 'caret') => (event: MouseEvent) =>
    app.set({ layer: { kind, post, x: event.clientX, y: event.clientY } });
  return (
    <article
      className="r-article"
      tabIndex={-1}
      {...tid('tweet')}
      onClick={() => !bare && navigate(`/${post.by}/status/${post.id}`)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget)
          navigate(`/${post.by}/status/${post.id}`);
      }}
    >
      <Avatar of={by} />
      <div className="r-grow">
        <div className="r-article-top">
          <Who by={by} age={post.age} id={post.id} />
          <Act icon="more" label="More" id="caret" onClick={menu('caret')} />
        </div>
        <Words text={post.text} />
        {post.photo && (
          <div {...tid('tweetPhoto')} className="r-photo">
            <img src={photo(post.photo)} alt={post.alt ?? 'Image'} />
          </div>
        )}
        {!bare && (
          <div className="r-acts" role="group">
            <Act
              icon="reply"
              label="Reply"
              id="reply"
              onClick={() => navigate('/compose/post', { replyTo: post })}
            />
            <Act
              icon="repost"
              label={again ? 'Undo repost' : 'Repost'}
              id={again ? 'unretweet' : 'retweet'}
              onClick={menu('repost')}
            />
            <Act icon="heart" label="Like" id="like" onClick={() => {}} />
            <Act icon="bookmark" label="Bookmark" id="bookmark" onClick={() => {}} />
          </div>
        )}
      </div>
    </article>
  );
}
