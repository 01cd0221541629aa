import { PAGE, type Shell } from "./shell.ts";

/** Where the server answers by itself, also when a person opens the address. */
const OTHER_SURFACES = /^\/(api|trpc|mcp|oauth|health|metrics|\.well-known)(\/|$)/;
/** Have headers of their own, which the shell's page has not: those would cut the tie between the two windows. */
const HANDED_OVER = /^\/(capture\/receive|posting-example\.html)$/;
/** Their names hold a hash of their content, so that an older version's can be answered too. */
const HASHED = /^\/assets\//;

interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** The shell's file that answers a request; undefined for everything that only the server may answer. */
export const shellPath = (asked: Asked, origin: string, { files }: Shell): string | undefined => {
  const { origin: target, pathname } = new URL(asked.url);
  if (
    asked.method !== "GET" ||
    target !== origin ||
    OTHER_SURFACES.test(pathname) ||
    HANDED_OVER.test(pathname)
  )
    return undefined;
  if (files.includes(pathname) || HASHED.test(pathname)) return pathname;
  return asked.mode === "navigate" && !/\.[a-z\d]+$/i.test(pathname) ? PAGE : undefined;
};
