import { render } from 'preact';
import { Chip } from './chip.tsx';
import { Note, type NoteState } from './note.tsx';
import { Panel, type PanelProps } from './panel.tsx';
import type { ChipState } from './surface.ts';
import type { Theme } from './tokens.css.ts';
import { say } from './words.ts';

export type ChipView = {
  readonly state: ChipState;
  readonly open: () => void;
  /** Called with the chip's element once it stands, and with `null` when it goes. */
  readonly place: (el: HTMLButtonElement | null) => void;
};

export type AppProps = {
  readonly theme: Theme;
  readonly chips: ReadonlyMap<string, ChipView>;
  readonly panel: Omit<PanelProps, 'visible'> | null;
  readonly note: NoteState | null;
  readonly visible: (button: Element) => boolean;
};

const App = ({ theme, chips, panel, note, visible }: AppProps) => (
  <div class="gp" data-theme={theme} lang={say('lang')}>
    {!panel && [...chips].map(([key, chip]) => <Chip key={key} {...chip} />)}
    {note && !panel && <Note {...note} />}
    {panel && (
      <>
        <div class="veil" />
        <Panel {...panel} visible={visible} />
      </>
    )}
    <p class="hide" role="status" id="state" />
    <p class="hide" role="status" id="said" />
  </div>
);

/** Draws the whole surface into the shadow root. */
export const draw = (root: ShadowRoot, props: AppProps): void => render(<App {...props} />, root);
