import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";

interface UnpackedChromium {
  readonly path: string;
  /** Where it was unpacked, with its font. */
  readonly folder: string;
  readonly environment: Record<string, string>;
  readonly flags: readonly string[];
}

/** The package has a browser for this kind of machine. */
export const hasPackagedChromium = process.platform === "linux" && process.arch === "x64";

/** The build is made for machines without a display and without a zygote. */
const flags = ["--no-zygote", "--disable-gpu", "--font-render-hinting=none"];

/** The compressed browser, its libraries and a font, as the npm package has them. */
const archives = ["chromium.br", "al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br"];

const packageFolder = () => dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))));

const packageVersion = async (folder: string): Promise<string> => {
  const { version }: { version?: unknown } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (typeof version !== "string") throw new Error("The package @sparticuz/chromium states no version");
  return version;
};

/** `inflate` writes below the directory for temporary files, so that is where it is pointed. */
const inflateInto = async (folder: string, source: string) => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    for (const archive of archives) await inflate(join(source, "bin", archive));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

/** Unpacks once per version, and whole or not at all: two runs at once must not see half a browser. */
const unpack = async (target: string, source: string) => {
  if (existsSync(target)) return;
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), "chromium-"));
  await inflateInto(folder, source);
  await chmod(join(folder, "chromium"), 0o755);
  await rename(folder, target).catch(async (error: NodeJS.ErrnoException) => {
    if (existsSync(target)) return;
    // The directory for temporary files is on another disk.
    if (error.code !== "EXDEV") throw error;
    await cp(folder, target, { recursive: true });
  });
  await rm(folder, { recursive: true, force: true });
};

const lacksLibraries = (path: string) => {
  const { stdout } = spawnSync("ldd", [path], { encoding: "utf8" });
  return stdout === null || stdout === "" || stdout.includes("not found");
};

const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** The libraries of the package only where the system has none: mixing both can crash. The same goes for the font. */
const environmentOf = (folder: string, path: string): Record<string, string> => {
  const environment = inherited();
  const libraries = [join(folder, "al2023", "lib"), environment.LD_LIBRARY_PATH].filter((part) => part);
  return {
    ...environment,
    ...(lacksLibraries(path) ? { LD_LIBRARY_PATH: libraries.join(":") } : {}),
    ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") }),
  };
};

const onlyItsFont = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Settings with which an unpacked browser knows the font of its package and none of the machine's. */
export const fontOf = async (folder: string): Promise<Record<string, string>> => {
  const file = join(folder, "fonts", "only-its-font.conf");
  const next = `${file}-${process.pid}`;
  await writeFile(next, onlyItsFont);
  // Another run never reads half of it.
  await rename(next, file);
  return { FONTCONFIG_FILE: file };
};

/** The Chromium that came with `npm`: unpacked when first needed, for machines that have no browser at all. */
export const unpackedChromium = async (): Promise<UnpackedChromium> => {
  const source = packageFolder();
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const folder = join(cache, "jobtracker", `chromium-${await packageVersion(source)}`);
  await unpack(folder, source);
  const path = join(folder, "chromium");
  return { path, folder, environment: environmentOf(folder, path), flags };
};
