/** Those that take characters; a box to tick does not. */
const FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]";

/** True if the key press belongs to a field, a menu or an open dialog, and not to the page. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(`${FIELDS}, [role=dialog], [role=menu], [role=listbox]`) !== null;

/** True while a dialog lies over the page, wherever the focus is. */
export const isModalOpen = (): boolean => document.querySelector("[role=dialog][aria-modal=true]") !== null;
