/** The files that the app needs to start without a network, as the build found them. */
export interface Shell {
  /** Of the content of all files: another content is another version. */
  readonly version: string;
  /** Addresses without origin, `/index.html` among them. */
  readonly files: readonly string[];
}

/** The page that shows every address of the app. */
export const PAGE = "/index.html";

const PREFIX = "jobtracker-shell-";

/** A running page of the version before may still ask for its parts. */
const KEPT_VERSIONS = 2;

export const cacheName = (version: string): string => `${PREFIX}${version}`;

/** The caches to delete, of all names in the order of their making: never the current one, nor another app's. */
export const outdated = (names: readonly string[], version: string): readonly string[] => {
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== cacheName(version));
  return others.slice(0, Math.max(0, others.length - (KEPT_VERSIONS - 1)));
};
