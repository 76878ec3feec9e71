/** @jsxImportSource react */
/** What lies over the page, drawn in `#layers`: the compose dialog, menus, sheets, the toast. */
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { ACCOUNTS, person } from '../people.ts';
import { Article } from './article.tsx';
import { Avatar } from './avatar.tsx';
import { AltText, PlacePicker, Schedule, Unsent } from './compose-pages.tsx';
import { type Composer, useComposer } from './composer.ts';
import { ComposerView } from './composer-view.tsx';
import { Icon } from './icons.tsx';
import { options, tid } from './options.ts';
import { block, logOut, switchAccount } from './people-actions.ts';
import { repost, saveDraft } from './publish.ts';
import { leaveComposer, navigate, openPage } from './router.ts';
import { app, type Layer, toast, useApp } from './store.ts';
import { SendButton } from './toolbar.tsx';

/** Closing with words in the box asks first. */
function close(composer: Composer): void {
  if (composer.surface !== 'modal') {
    history.back();
    return;
  }
  if (composer.boxes.every((_, n) => composer.text(n).trim() === '')) {
    leaveComposer();
    return;
  }
  app.set({
    layer: {
      kind: 'sheet',
      title: 'Save post?',
      text: 'You can save this to send later from your drafts.',
      yes: 'Save',
      no: 'Discard',
      yesId: 'confirmationSheetConfirm',
      noId: 'confirmationSheetCancel',
      onYes: () => {
        app.set({ layer: null });
        void saveDraft(composer).then(leaveComposer);
      },
      onNo: () => {
        app.set({ layer: null });
        leaveComposer();
      },
    },
  });
}

function ComposeBody({ composer }: { composer: Composer }) {
  const { path, narrow } = useApp();
  useComposer(composer);
  if (path.endsWith('/schedule')) return <Schedule composer={composer} />;
  if (path.endsWith('/place_picker')) return <PlacePicker composer={composer} />;
  if (path.endsWith('/media')) return <AltText composer={composer} />;
  if (/\/unsent\//.test(path)) return <Unsent composer={composer} />;
  const { replyTo } = composer.purpose;
  return (
    <>
      <div className="r-dialog-bar">
        <button
          type="button"
          className="r-round"
          aria-label="Close"
          onClick={() => close(composer)}
          {...tid('app-bar-close')}
        >
          <Icon name="close" size={20} />
        </button>
        <span className="r-grow" />
        {narrow ? (
          <SendButton composer={composer} />
        ) : (
          <button
            type="button"
            className="r-link"
            onClick={() => openPage(composer, 'unsent/drafts')}
            {...tid('unsentButton')}
          >
            Drafts
          </button>
        )}
      </div>
      {replyTo && <Article post={replyTo} bare />}
      {replyTo && (
        <p className="r-replying">
          Replying to <span>@{replyTo.by}</span>
        </p>
      )}
      <ComposerView composer={composer} autoFocus />
    </>
  );
}

function Dialog({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  return (
    <div className="r-mask">
      <div className="r-backdrop" onClick={onClose} {...tid('mask')} />
      <div className="r-dialog" role="dialog" aria-modal="true" aria-labelledby="modal-header">
        <h2 id="modal-header" className="r-hidden-text">
          Compose
        </h2>
        {children}
      </div>
    </div>
  );
}

function ComposeLayer({ composer }: { composer: Composer }) {
  const { narrow } = useApp();
  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !app.state.layer) close(composer);
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [composer]);
  if (options.lost === 'all')
    return (
      <div className="r-mask">
        <div className="r-dialog">
          <ComposeBody composer={composer} />
        </div>
      </div>
    );
  if (!narrow)
    return (
      <Dialog onClose={() => close(composer)}>
        <ComposeBody composer={composer} />
      </Dialog>
    );
  return (
    <main className="r-full" {...tid('primaryColumn')}>
      <ComposeBody composer={composer} />
    </main>
  );
}

const drop = () => app.set({ layer: null });

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

function Accounts() {
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

function Menu({ layer }: { layer: Extract<Layer, { kind: 'repost' | 'caret' }> }) {
  const { account } = useApp();
  const { post } = layer;
  const by = person(post.by);
  const style = { left: Math.max(8, Math.min(layer.x - 20, innerWidth - 260)), top: layer.y };
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

function Sheet({ layer }: { layer: Extract<Layer, { kind: 'sheet' }> }) {
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
        history.back();
      },
    },
  });
}

function Toast() {
  const current = useApp().toast;
  if (!current) return null;
  return (
    <div className="r-toast" role="alert" key={current.key} {...tid('toast')}>
      <span>{current.text}</span>
      {current.link && (
        <a
          href={current.link}
          onClick={(event) => {
            event.preventDefault();
            toast('');
            app.set({ toast: null });
            navigate(current.link!);
          }}
        >
          View
        </a>
      )}
    </div>
  );
}

export function Layers({ into }: { into: HTMLElement }) {
  const { modal, layer } = useApp();
  return createPortal(
    <>
      {modal && <ComposeLayer composer={modal} />}
      {layer && layer.kind !== 'sheet' && (
        <>
          <div className="r-beside-menu" onClick={drop} />
          {layer.kind === 'accounts' ? <Accounts /> : <Menu layer={layer} />}
        </>
      )}
      {layer?.kind === 'sheet' && <Sheet layer={layer} />}
      <Toast />
    </>,
    into,
  );
}
