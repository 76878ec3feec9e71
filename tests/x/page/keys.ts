/**
 * X's single-key shortcuts. They listen on the document and look at the event's target only, so a field inside somebody
 * else's shadow root does not count as a field: the reason why an extension must stop its own key events.
 */
import { navigate } from './router.ts';
import { app } from './store.ts';

const TYPING =
  'input, textarea, select, [contenteditable=true], [contenteditable=plaintext-only], [role=textbox]';

export const pressed: string[] = [];

export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(TYPING)) return;
    if (!/^[nmbuxrtl/?.]$/.test(event.key)) return;
    pressed.push(event.key);
    if (event.key === 'n' && !app.state.modal) {
      event.preventDefault();
      navigate('/compose/post', {});
    }
    if (event.key === 'm') navigate('/i/chat');
  });
}
