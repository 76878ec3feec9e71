/** @jsxImportSource react */
/** Starts the practice page. */
import { type ReactNode, useEffect, useState } from 'react';
import { render } from 'react-dom';
import './page.css';
import { startHandle } from './handle.ts';
import { startKeys } from './keys.ts';
import { Layers } from './layers.tsx';
import { Beside, Nav } from './layout.tsx';
import { options } from './options.ts';
import { Page } from './pages.tsx';
import { freshenLater } from './people-actions.ts';
import { flushWaiting } from './publish.ts';
import { startRouter } from './router.ts';
import { app, useApp } from './store.ts';

// X's build keeps its chunks here; tools look for it to know in which world they run.
(window as unknown as Record<string, unknown>)['webpackChunk_twitter_responsive_web'] = [];

function Shell() {
  const { narrow, generation, modal } = useApp();
  const [layers, setLayers] = useState<HTMLElement | null>(null);
  useEffect(() => {
    document.documentElement.dataset['theme'] = options.theme;
  }, []);
  const hidden = narrow && modal !== null;
  return (
    <div className={narrow ? 'r-shell r-narrow' : 'r-shell'}>
      <div id="layers" ref={setLayers} />
      {!hidden && <Nav />}
      {!hidden && (
        <main className="r-main">
          <Page key={generation} />
        </main>
      )}
      {!hidden && !narrow && <Beside />}
      {layers && <Layers into={layers} />}
    </div>
  );
}

/** X hangs its store on a provider inside a provider; tools reach it along this path. */
const Outer = ({ children }: { children: ReactNode }) => <>{children}</>;
const Provider = ({ children }: { children: ReactNode; store: typeof app }) => <>{children}</>;

startRouter();
startKeys();
startHandle();
if (app.state.linked !== app.state.account) freshenLater();
addEventListener('pagehide', () => void flushWaiting());

render(
  <div className="css-175oi2r">
    <Outer>
      <Provider store={app}>
        <Shell />
      </Provider>
    </Outer>
  </div>,
  document.getElementById('react-root'),
);
