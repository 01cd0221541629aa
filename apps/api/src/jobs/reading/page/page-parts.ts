import { PlainText } from "../html/plain-text.ts";
import type { Attributes } from "../html/token-handlers.ts";
import { readTokens } from "../html/tokens.ts";
import { limits } from "../limits.ts";
import { cleanLines } from "../text/clean-text.ts";
import { cutText } from "../text/cut-text.ts";
import { OtherJobs } from "./other-jobs.ts";

/** What one pass over a page gives. */
export interface PageParts {
  /** The structured-data scripts; `isWhole` is false if the page ends inside it. */
  readonly scripts: readonly { readonly source: string; readonly isWhole: boolean }[];
  /** `<meta>` by `property` or `name` in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** `<title>`, the first `<h1>`, `<link rel=canonical>`. */
  readonly title: string | null;
  readonly heading: string | null;
  readonly canonical: string | null;
  /** Of `<html lang>`. */
  readonly language: string | null;
  /** Readable text: that of `<main>` if there is one, and that of the whole page without its navigation and the jobs shown beside this one. Made when it is asked for. */
  readonly mainText: string;
  readonly text: string;
  /** The same as `text` before its white space was folded: enough to look for a line. */
  readonly rawText: string;
}

const JSON_LD = /^\s*application\/ld\+json\b/i;
const WITHOUT_TEXT = new Set(
  "script style noscript template svg iframe object textarea select button nav footer aside title".split(" "),
);
const MAIN = new Set(["main", "article"]);

export const readPageParts = (html: string): PageParts => {
  const reader = new PageReader();
  readTokens(html, reader);
  return reader.parts();
};

class PageReader {
  readonly #scripts: { source: string; isWhole: boolean }[] = [];
  readonly #meta = new Map<string, string>();
  readonly #text = new PlainText();
  readonly #otherJobs = new OtherJobs();
  /** The texts of `<main>`, and where the one that is open began. */
  readonly #mainTexts: string[] = [];
  #mainStart = 0;
  #script: string | null = null;
  #title: string | null = null;
  #heading: string | null = null;
  #canonical: string | null = null;
  #language: string | null = null;
  /** The element whose text is passed over, and how often it was begun inside itself. */
  #hidden: { name: string; depth: number } | null = null;
  #inHeading = false;
  #mainDepth = 0;

  open = (name: string, attributes: Attributes): void => {
    if (name === "script") this.#openScript(attributes.get("type"));
    else if (name === "meta") this.#readMeta(attributes);
    else if (name === "link") this.#readLink(attributes);
    else if (name === "html") this.#language ??= attributes.get("lang")?.trim() || null;
    if (this.#hidden !== null) {
      if (this.#hidden.name === name) this.#hidden.depth++;
      return;
    }
    this.#otherJobs.open(name, this.#text.length);
    if (WITHOUT_TEXT.has(name)) this.#hidden = { name, depth: 1 };
    if (name === "title") this.#title ??= "";
    if (this.#otherJobs.isInside) return;
    if (name === "h1" && this.#heading === null) {
      this.#heading = "";
      this.#inHeading = true;
    }
    if (MAIN.has(name) && this.#mainDepth++ === 0) this.#mainStart = this.#text.length;
    if (this.#hasRoom()) this.#text.open(name);
  };

  close = (name: string): void => {
    if (name === "script") this.#closeScript(true);
    if (this.#hidden !== null) {
      if (this.#hidden.name !== name || --this.#hidden.depth > 0) return;
      this.#hidden = null;
      this.#otherJobs.close(name, this.#text.length);
      return;
    }
    const start = this.#otherJobs.close(name, this.#text.length);
    if (start !== null) this.#leaveOutHeading(start);
    else if (this.#otherJobs.isInside) return;
    if (this.#hasRoom()) this.#text.close(name);
    if (name === "h1") this.#inHeading = false;
    if (MAIN.has(name) && this.#mainDepth > 0 && --this.#mainDepth === 0) this.#endMain();
  };

  text = (text: string): void => {
    if (this.#script !== null) this.#script += text;
    else if (this.#hidden?.name === "title" && this.#title !== null) this.#title += text;
    if (this.#hidden !== null) return;
    this.#otherJobs.text(text);
    if (this.#otherJobs.isInside) return;
    if (this.#inHeading) this.#heading += text;
    if (this.#hasRoom()) this.#text.text(cutText(text, limits.rawDescription));
  };

  parts(): PageParts {
    this.#closeScript(false);
    if (this.#mainDepth > 0) this.#endMain();
    const text = this.#text;
    const mainText = this.#mainTexts.join("\n\n");
    let wholeText: string | undefined;
    return {
      scripts: this.#scripts,
      meta: this.#meta,
      title: this.#title,
      heading: this.#heading,
      canonical: this.#canonical,
      language: this.#language,
      get mainText() {
        return mainText.trim() === text.raw().trim() ? this.text : cleanLines(mainText);
      },
      get text() {
        wholeText ??= text.toString();
        return wholeText;
      },
      get rawText() {
        return text.raw();
      },
    };
  }

  #leaveOutHeading(start: number): void {
    this.#text.leaveOut(start);
    if (this.#inHeading) this.#heading = null;
  }

  #hasRoom(): boolean {
    return this.#text.length < limits.rawDescription;
  }

  #endMain(): void {
    this.#mainTexts.push(this.#text.raw(this.#mainStart));
  }

  #openScript(type: string | undefined): void {
    if (this.#script === null && type !== undefined && JSON_LD.test(type)) this.#script = "";
  }

  #closeScript(isWhole: boolean): void {
    if (this.#script !== null && this.#scripts.length < limits.scripts) {
      this.#scripts.push({ source: this.#script, isWhole });
    }
    this.#script = null;
  }

  #readMeta(attributes: Attributes): void {
    const name = (attributes.get("property") ?? attributes.get("name"))?.trim().toLowerCase();
    const content = attributes.get("content");
    if (name !== undefined && content !== undefined && !this.#meta.has(name)) this.#meta.set(name, content);
  }

  #readLink(attributes: Attributes): void {
    const relations = attributes.get("rel")?.toLowerCase().split(/\s+/) ?? [];
    if (relations.includes("canonical")) this.#canonical ??= attributes.get("href") ?? null;
  }
}
