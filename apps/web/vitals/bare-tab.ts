import type { CDPSession } from "@playwright/test";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A tab with nothing in it but the page. Playwright runs scripts of its own in each page, and has the browser tell where every
 * request came from: with a slow processor that takes 100 ms and more before a page shows something.
 */
export class BareTab {
  readonly #browser: CDPSession;
  readonly #targetId: string;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #lastId = 0;

  private constructor(browser: CDPSession, targetId: string, sessionId: string) {
    this.#browser = browser;
    this.#targetId = targetId;
    this.#sessionId = sessionId;
    browser.on("Target.receivedMessageFromTarget", this.#receive);
  }

  /** `browser`: a session with the browser itself. */
  static async open(browser: CDPSession, browserContextId: string, size: Size): Promise<BareTab> {
    const { targetId } = await browser.send("Target.createTarget", { url: "about:blank", browserContextId });
    const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: false });
    const tab = new BareTab(browser, targetId, sessionId);
    await tab.send("Page.enable");
    await tab.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: 1, mobile: false });
    return tab;
  }

  /** A command of the browser's protocol (https://chromedevtools.github.io/devtools-protocol) to the page; throws what it answers. */
  async send(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(id, answer);
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send("Target.sendMessageToTarget", { sessionId: this.#sessionId, message });
    return answer.promise;
  }

  /** What an expression is in the page, waited for if it is a promise. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (!isRecord(answer) || !isRecord(answer.result)) throw new Error(`No answer to ${expression}`);
    return answer.result.value;
  }

  async close(): Promise<void> {
    this.#browser.off("Target.receivedMessageFromTarget", this.#receive);
    await this.#browser.send("Target.closeTarget", { targetId: this.#targetId });
  }

  readonly #receive = ({ sessionId, message }: { sessionId: string; message: string }) => {
    if (sessionId !== this.#sessionId) return;
    const answer: unknown = JSON.parse(message);
    if (!isRecord(answer) || typeof answer.id !== "number") return;
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.error === undefined) waiting?.resolve(answer.result);
    else waiting?.reject(new Error(JSON.stringify(answer.error)));
  };
}
