import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** `zod`, `fastify`, … or the file of this repository; native code and the engine under their own names. */
export const placeOf = (url: string): string => {
  if (url === "") return "(native)";
  if (url.startsWith("node:")) return url;
  const [, dependency] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url) ?? [];
  return dependency ?? decodeURIComponent(url).replace("file://", "").replace(ROOT, "");
};
