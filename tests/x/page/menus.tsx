/** @jsxImportSource react */
/** Menus and sheets: accounts, repost and quote, what one may do to a post, yes or no. */
import { ACCOUNTS, person } from '../people.ts';
import { Avatar } from './avatar.tsx';
import { tid } from './options.ts';
import { block, logOut, switchAccount } from './people-actions.ts';
import { repost } from './publish.ts';
import { goBack, navigate } from './router.ts';
import { app, type Layer, useApp } from './store.ts';

export const drop = () => app.set({ layer: null });

function MenuItem({
  word,
  id,
  go,
  danger = false,
}: {
  word: string;
  id?: string;
  go: () => void;
  danger?: boolean;
}) {
  return (
    <div
      role="menuitem"
      tabIndex={0}
      className={danger ? 'r-menu-item r-red' : 'r-menu-item'}
      onClick={() => {
        drop();
        go();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        drop();
        go();
      }}
      {...(id ? tid(id) : {})}
    >
      {word}
    </div>
  );
}

export function Accounts() {
  const { account } = useApp();
  return (
    <div className="r-menu r-menu-accounts" role="menu">
      {ACCOUNTS.map((one) => (
        <button
          type="button"
          role="menuitem"
          className="r-row"
          key={one.id}
          disabled={one.id === account.id}
          onClick={() => void switchAccount(one.handle)}
          {...tid(one.id === account.id ? 'UserCell' : 'AccountSwitcher_Switch_Button')}
        >
          <Avatar of={one} />
          <span className="r-grow">
            <b>{one.name}</b>
            <i>@{one.handle}</i>
          </span>
          {one.id === account.id && <span className="r-tick">✓</span>}
        </button>
      ))}
      <MenuItem word="Add an existing account" id="AccountSwitcher_AddAccount_Button" go={() => {}} />
      <MenuItem
        word={`Log out @${account.handle}`}
        id="AccountSwitcher_Logout_Button"
        go={() => navigate('/logout')}
      />
    </div>
  );
}

export function Menu({ layer }: { layer: Extract<Layer, { kind: 'repost' | 'caret' }> }) {
  const { account } = useApp();
  const { post } = layer;
  const by = person(post.by);
  const style = {
    left: Math.max(8, Math.min(layer.x - 20, innerWidth - 260)),
    top: Math.min(layer.y, innerHeight - 140),
  };
  return (
    <div className="r-menu" role="menu" style={style} {...tid('Dropdown')}>
      {layer.kind === 'repost' ? (
        <>
          <MenuItem word="Repost" id="retweetConfirm" go={() => void repost(post)} />
          <a
            href="/compose/post"
            role="menuitem"
            className="r-menu-item"
            onClick={(event) => {
              event.preventDefault();
              drop();
              navigate('/compose/post', { quote: post });
            }}
          >
            Quote
          </a>
        </>
      ) : post.by === account.handle ? (
        <>
          <MenuItem word="Edit post" go={() => navigate('/compose/post', { edit: post })} />
          <MenuItem
            danger
            word="Delete"
            go={() => app.set({ posts: app.state.posts.filter((one) => one.id !== post.id) })}
          />
        </>
      ) : (
        <MenuItem word={`Block @${post.by}`} id="block" go={() => by && void block(by)} />
      )}
    </div>
  );
}

export function Sheet({ layer }: { layer: Extract<Layer, { kind: 'sheet' }> }) {
  return (
    <div className="r-mask r-centre">
      <div className="r-backdrop" />
      <div
        className="r-sheet"
        role="alertdialog"
        aria-modal="true"
        aria-label={layer.title}
        {...tid('confirmationSheetDialog')}
      >
        <h2>{layer.title}</h2>
        <p>{layer.text}</p>
        <button type="button" className="r-send r-wide" onClick={layer.onYes} {...tid(layer.yesId)}>
          {layer.yes}
        </button>
        <button type="button" className="r-follow r-on r-wide" onClick={layer.onNo} {...tid(layer.noId)}>
          {layer.no}
        </button>
      </div>
    </div>
  );
}

/** Asks whether to log out when the address is `/logout`. */
export function askLogout(): void {
  app.set({
    layer: {
      kind: 'sheet',
      title: 'Log out of X?',
      text: 'You can always log back in at any time.',
      yes: 'Log out',
      no: 'Cancel',
      yesId: 'confirmationSheetConfirm',
      noId: 'confirmationSheetCancel',
      onYes: () => void logOut(),
      onNo: () => {
        drop();
        goBack();
      },
    },
  });
}
