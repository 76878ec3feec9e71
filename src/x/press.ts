/**
 * X's keys for sending, pressed for a person whose own Ctrl+Enter was held until the post had been checked. Only where
 * no send button is to be found; false when the editor did not take them.
 */
export function pressSendKeys(editor: Element | undefined): boolean {
  // Of a plain text area there is no telling whether the keys were taken.
  if (!editor || editor instanceof HTMLTextAreaElement) return false;
  const mac = /^mac/i.test(navigator.platform);
  const keys = new KeyboardEvent('keydown', {
    key: 'Enter',
    keyCode: 13,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
  });
  editor.dispatchEvent(keys);
  return keys.defaultPrevented;
}
