/** What one tab of the app says to the others of this browser. */
export type Word =
  /** What they show may be out of date. */
  | { readonly kind: "changed" }
  | { readonly kind: "signed-out" }
  /** The session they all share is this person's now. */
  | { readonly kind: "signed-in"; readonly account: number };

type Listener = (word: Word) => void;

const NAME = "jobtracker";

let channel: BroadcastChannel | undefined;

const isWord = (value: unknown): value is Word =>
  typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";

/** Opened once, by the app; whoever tells something before is not heard. */
export const listenToTabs = (react: Listener): void => {
  if (!("BroadcastChannel" in globalThis)) return;
  channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isWord(data)) react(data);
  };
};

/** Does not come back to this tab. */
export const tellTabs = (word: Word): void => channel?.postMessage(word);
