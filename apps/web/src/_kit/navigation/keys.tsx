import { Fragment } from "react";
import { t } from "../../messages/index.ts";
import { isMac } from "./shortcuts.ts";

/** `mod+k` as it stands on this keyboard. */
const writeKey = (key: string) =>
  key
    .replace("mod+", isMac ? "⌘ " : "Ctrl ")
    .replace("shift+", "⇧ ")
    .replace(/(?<!\p{L})\p{L}$/u, (letter) => letter.toUpperCase());

/** The keys of a shortcut, one after another. */
export const Keys = ({ keys }: { readonly keys: string }) => (
  <span className="keys">
    {keys.split(" ").map((key, place) => (
      <Fragment key={key}>
        {place > 0 && <span className="visually-hidden">{t.shortcuts.andThen}</span>}{" "}
        <kbd className="key">{writeKey(key)}</kbd>
      </Fragment>
    ))}
  </span>
);
