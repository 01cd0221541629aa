import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";

interface Switchable {
  readonly url: string;
  /** From now on the server has another service worker. */
  release(): void;
  close(): Promise<void>;
}

/** Another name of its cache makes it another version. */
const asNewer = (worker: string) => worker.replaceAll(/(version:\s*[`"'])\w/g, "$1z");

const pass = (target: string, asked: IncomingMessage, answer: ServerResponse) => {
  const onward = request(
    new URL(asked.url ?? "/", target),
    { method: asked.method, headers: asked.headers },
    (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    },
  );
  asked.pipe(onward);
};

/** The same server behind another address, which can begin to serve a newer version of the app. */
export const withNewerVersion = async (target: string): Promise<Switchable> => {
  let isReleased = false;
  const sendWorker = async (answer: ServerResponse) => {
    const worker = await (await fetch(new URL("/sw.js", target))).text();
    answer.setHeader("content-type", "text/javascript").setHeader("cache-control", "no-cache");
    answer.end(isReleased ? asNewer(worker) : worker);
  };
  const proxy = createServer((asked, answer) => {
    if (asked.url === "/sw.js") void sendWorker(answer);
    else pass(target, asked, answer);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("The proxy got no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    release: () => {
      isReleased = true;
    },
    close: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, "close");
    },
  };
};
