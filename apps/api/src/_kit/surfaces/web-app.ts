import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import { AppError } from "@jobtracker/contracts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { pageScripts } from "./page-scripts.ts";
import { sendProblem } from "./problem.ts";

const ROOT = fileURLToPath(new URL("../../../../web/dist", import.meta.url));
const YEAR_SECONDS = 31_536_000;
const PAGE = "index.html";
/** Not for pages: who asks for a file that a newer build no longer has must not be given a page in its place. */
const NO_PAGES = /^\/(api|trpc|mcp|health|metrics|\.well-known|assets|sw\.js)([/?]|$)/;

/** A page of the app, which the browser's own router shows: everything that is asked for as HTML and is no file. */
const isPage = (request: FastifyRequest) =>
  (request.method === "GET" || request.method === "HEAD") &&
  !NO_PAGES.test(request.url) &&
  (request.headers.accept ?? "*/*").match(/text\/html|\*\/\*/) !== null;

const serveFiles = (app: FastifyInstance) =>
  app.register(fastifyStatic, {
    root: ROOT,
    wildcard: false,
    // The build wrote the compressed forms beside the files; they have no addresses of their own.
    preCompressed: true,
    globIgnore: ["**/*.br", "**/*.gz"],
    setHeaders: (reply, file) => {
      const isHashed = file.includes("/assets/");
      reply.header("cache-control", isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : "no-cache");
    },
  });

/** The scripts that stand in the built page, as its content security policy names them. */
export const webAppScripts = (): string[] => {
  const page = join(ROOT, PAGE);
  return existsSync(page) ? pageScripts(readFileSync(page, "utf8")) : [];
};

/**
 * The built web app, and the answer for everything else. Files whose name holds a hash of their content are kept by
 * browsers; the page itself and the service worker, which stands at the root to be in charge of all of it, never are.
 */
export const registerWebApp = async (app: FastifyInstance): Promise<void> => {
  const isBuilt = existsSync(ROOT);
  if (isBuilt) await serveFiles(app);
  app.setNotFoundHandler((request, reply) =>
    isBuilt && isPage(request)
      ? reply.sendFile(PAGE)
      : sendProblem(request, reply, new AppError("NOT_FOUND", "There is nothing at this address.")),
  );
};
