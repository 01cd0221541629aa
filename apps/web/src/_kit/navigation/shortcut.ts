/** True if the key press belongs to a field, a menu or an open dialog, and not to the page. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input, textarea, select, [contenteditable=true], [role=dialog], [role=menu]") !== null;
