// Draws the PNG icons from their SVG sources; `pnpm icons --help` says how.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { resolveBrowser } from "../../e2e/_kit/browser.ts";

const usage = `Usage: pnpm icons

Draws the icons of the installed app (apps/web/public/icons, and the favicon) from apps/web/public/icon.svg and
apps/web/pictures/icons/maskable.svg, with the browser that the tests use. Run it when a source changes, and commit
what it writes.
  --help   print this text`;

const publicFolder = fileURLToPath(new URL("../../public", import.meta.url));
const plain = join(publicFolder, "icon.svg");
const maskable = fileURLToPath(new URL("./maskable.svg", import.meta.url));

/**
 * Side lengths in pixels. Apple's systems round the corners themselves, so theirs is drawn to the edge. A tab shows a PNG too, since
 * a browser makes a document of its own for a picture in SVG, in the middle of the first page.
 */
const icons = [
  { source: plain, size: 96, file: "favicon.png" },
  { source: maskable, size: 180, file: "apple-touch-icon.png" },
  { source: plain, size: 192, file: "icons/icon-192.png" },
  { source: plain, size: 512, file: "icons/icon-512.png" },
  { source: maskable, size: 192, file: "icons/maskable-192.png" },
  { source: maskable, size: 512, file: "icons/maskable-512.png" },
] as const;

const draw = async (browser: Browser, { source, size, file }: (typeof icons)[number]) => {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = (await readFile(source, "utf8")).replace("<svg ", `<svg width="${size}" height="${size}" `);
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  const path = join(publicFolder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, picture);
  process.stdout.write(`apps/web/public/${file}: ${size} × ${size}, ${picture.length} bytes\n`);
};

const { help } = parseArgs({ options: { help: { type: "boolean", default: false } } }).values;
if (help) process.stdout.write(`${usage}\n`);
else {
  const browser = await chromium.launch(await resolveBrowser());
  try {
    for (const icon of icons) await draw(browser, icon);
  } finally {
    await browser.close();
  }
}
