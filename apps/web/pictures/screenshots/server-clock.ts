// Loaded into the server before its own code: the time is what the file named by STORY_CLOCK says, so that a month
// passes in seconds, and is the same month each time.
import { readFileSync } from "node:fs";

const file = process.env.STORY_CLOCK ?? "";
const now = () => Number(readFileSync(file, "utf8"));

globalThis.Date = new Proxy(Date, {
  construct: (target, values, self) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, self),
  get: (target, key, self) => (key === "now" ? now : Reflect.get(target, key, self)),
});
