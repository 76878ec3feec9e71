/** @jsxImportSource react */
/** What lies over the page, drawn in `#layers`: the compose dialog, menus, sheets, the toast. */
import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { Article } from './article.tsx';
import { AltText, PlacePicker, Schedule, Unsent } from './compose-pages.tsx';
import { type Composer, useComposer } from './composer.ts';
import { ComposerView } from './composer-view.tsx';
import { Icon } from './icons.tsx';
import { Accounts, drop, Menu, Sheet } from './menus.tsx';
import { options, tid } from './options.ts';
import { saveDraft } from './publish.ts';
import { goBack, leaveComposer, navigate, openPage } from './router.ts';
import { app, toast, useApp } from './store.ts';
import { SendButton } from './toolbar.tsx';

/** Closing with words in the box asks first. */
function close(composer: Composer): void {
  if (composer.surface !== 'modal') {
    goBack();
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
