/** What can be taken back at the moment, the latest last: as long as it is offered on the page. */
const offers = new Map<string, () => void>();

export const offerUndo = (id: string, undo: () => void): void => void offers.set(id, undo);

export const withdrawUndo = (id: string): void => void offers.delete(id);

/** Takes back what was done last; nothing where nothing is offered. */
export const undoLatest = (): void => [...offers.values()].at(-1)?.();
