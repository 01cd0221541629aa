import type { Plugin } from "vite";

const SCRIPT = '<script type="module"';

/** The first frame has something to show: the browser does not draw the empty page while the app is read. */
export const firstFrame = (): Plugin => ({
  name: "first-frame",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html) => {
      if (!html.includes(SCRIPT)) throw new Error("index.html has no module script");
      return html.replace(SCRIPT, `${SCRIPT} blocking="render"`);
    },
  },
});
