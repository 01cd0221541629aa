import type { Import } from "./import.ts";

export type Rule = {
  name: string;
  because: string;
  forbids: (statement: Import) => boolean;
};

/** Tests and measurements, and what they are set up with. */
const isTest = (path: string) =>
  /\.(test|test-d)\.tsx?$/.test(path) ||
  /\/factory\.ts$/.test(path) ||
  /\/(testing|e2e|test|evaluation|labels)\//.test(path);

/** Where the domains of a package stand: in folders of `src`, in the web app in folders of `src/features`. */
const domainFile = /^(?:(packages\/[^/]+|apps\/api)\/src|(apps\/web)\/src\/features)\/([^/]+)\/([^/]+\/)?/;

/** `apps/api/src/jobs/reading/page.ts` belongs to the domain `jobs` of the package `apps/api`, in a folder of it. */
function domainOf(path: string): { owner: string; domain: string; inFolder: boolean } | undefined {
  const [, owner, webApp, domain, folder] = domainFile.exec(path) ?? [];
  if (domain === undefined || domain === "_kit") return undefined;
  return { owner: owner ?? webApp ?? "", domain, inFolder: folder !== undefined };
}

const fileName = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const isShared = (path: string) => /^(packages|apps)\/[^/]+\/src\/_kit\//.test(path);
const isIn = (path: string, ...folders: string[]) => folders.some((folder) => path.startsWith(`${folder}/`));

/** Imports of `owner` from elsewhere in the repository may only come from `allowed`. */
function mayImport(owner: string, allowed: string[], because: string): Rule {
  return {
    name: `${owner} imports ${allowed.join(", ") || "nothing"} of the repository`,
    because,
    forbids: ({ from, to, inside }) => isIn(from, owner) && inside && !isIn(to, owner, ...allowed),
  };
}

/** Packages that only files under one of the `owners` may import. */
function onlyIn(owners: string[], packages: RegExp, because: string): Rule {
  return {
    name: `only ${owners.join(", ")} imports ${packages.source}`,
    because,
    forbids: ({ from, to, inside }) => !inside && packages.test(to) && !isIn(from, ...owners),
  };
}

const betweenPackages: Rule[] = [
  mayImport("packages/contracts", [], "what an operation is does not depend on how it is done"),
  mayImport("packages/db", ["packages/contracts"], "storage knows no caller"),
  mayImport(
    "packages/mcp",
    ["packages/contracts"],
    "the tools are derived from the contract, and run without the api too",
  ),
  mayImport("apps/api", ["packages/contracts", "packages/db", "packages/mcp"], "the api knows no client"),
  mayImport(
    "apps/web",
    ["packages/contracts", "apps/api"],
    "the web app talks to the api, not to the database",
  ),
  {
    name: "apps/web takes types alone from apps/api",
    because: "a value would pull the server into the browser's bundle",
    forbids: ({ from, to, typeOnly }) =>
      isIn(from, "apps/web") && isIn(to, "apps/api") && !(typeOnly && to === "apps/api/src/router.ts"),
  },
  {
    name: "packages/db takes no operation from packages/contracts",
    because: "tables and repositories share value types with the contract, not what callers may do",
    forbids: ({ from, to, names }) =>
      isIn(from, "packages/db") &&
      isIn(to, "packages/contracts") &&
      (to.endsWith("/operations.ts") ||
        names.some((name) => /^(domains|defineDomain|defineOperation)$/.test(name))),
  },
  onlyIn(["packages/db"], /^(drizzle-orm|drizzle-kit|mssql|tedious)(\/|$)/, "all SQL stands in repositories"),
  onlyIn(
    ["packages/db", "apps/api/bench/floor"],
    /^node:sqlite$/,
    "all SQL stands in repositories; the benchmark's floor is the engine without them",
  ),
];

const betweenDomains: Rule[] = [
  {
    name: "_kit imports no domain",
    because: "a domain is added without touching what is shared",
    forbids: ({ from, to }) => isShared(from) && !isTest(from) && from.startsWith(`${domainOf(to)?.owner}/`),
  },
  {
    name: "a domain sees the files of another domain, but not into its folders",
    because: "what is inside a folder can be changed by reading its domain alone",
    forbids: ({ from, to }) => {
      const [here, there] = [domainOf(from), domainOf(to)];
      if (here === undefined || there === undefined || isTest(from)) return false;
      // A page of the web app puts parts of several domains together.
      if (here.owner !== there.owner || here.domain === there.domain || here.owner === "apps/web")
        return false;
      return there.inFolder;
    },
  },
];

const surface = /^(fastify|@fastify\/.*|@trpc\/.*|@modelcontextprotocol\/.*)$/;

const betweenRoles: Rule[] = [
  {
    name: "a domain of the api knows no tRPC, HTTP or MCP outside of its router",
    because: "a service is called the same way from every surface",
    forbids: ({ from, to }) =>
      domainOf(from)?.owner === "apps/api" &&
      !isTest(from) &&
      fileName(from) !== "router.ts" &&
      (surface.test(to) || isIn(to, "packages/mcp")),
  },
  {
    name: "a router does not read the database",
    because: "rules stand in the service; a router only binds",
    forbids: ({ from, to, typeOnly }) =>
      domainOf(from)?.owner === "apps/api" &&
      fileName(from) === "router.ts" &&
      isIn(to, "packages/db") &&
      !typeOnly,
  },
  {
    name: "a repository imports no service",
    because: "calls go from the surface down to the engine",
    forbids: ({ from, to }) => /repository\.ts$/.test(from) && /service\.ts$/.test(to),
  },
  {
    name: "the product imports no test",
    because: "test databases and factories have no place in a running server",
    forbids: ({ from, to, inside }) => inside && isTest(to) && !isTest(from) && from.includes("/src/"),
  },
];

export const rules: Rule[] = [...betweenPackages, ...betweenDomains, ...betweenRoles];
