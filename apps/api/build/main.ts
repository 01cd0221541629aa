// Bundles the server into apps/api/dist, as `npm start` runs it.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { sourcePlaces } from "./source-places.ts";

const folder = fileURLToPath(new URL("../dist", import.meta.url));

/** They look for files beside their own: compiled code, pages. */
const LEFT_ALONE = ["@node-rs/argon2", "@fastify/swagger", "@fastify/swagger-ui"];

const bundle = await rolldown({
  input: { main: fileURLToPath(new URL("../src/main.mjs", import.meta.url)) },
  platform: "node",
  external: LEFT_ALONE,
  plugins: [sourcePlaces(folder)],
});
rmSync(folder, { recursive: true, force: true });
await bundle.write({
  dir: folder,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-[hash].js",
  // Node keeps the text of what runs: with one character beyond Latin-1 each takes two bytes. Names and lines stay, for stacks.
  comments: false,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
  topLevelVar: true,
});
await bundle.close();
