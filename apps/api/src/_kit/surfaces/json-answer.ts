import type { FastifyReply } from "fastify";

const CONTENT_TYPE = "application/json; charset=utf-8";

/**
 * From so many characters on an answer is kept and sent as bytes. Node puts the head of an answer before a text, which makes a second text
 * of the same length; and V8 keeps texts above 128 KiB apart, where they wait for a full clean-up if they outlive a small one.
 */
const LONG = 24 * 1024;

/** A text that is written already, in the form in which it takes the least memory until it is sent: as bytes in UTF-8 if it is long. */
export type Body = string | Buffer;

export const bodyOf = (text: string): Body => (text.length < LONG ? text : Buffer.from(text));

export const jsonOf = (value: unknown): Body => bodyOf(JSON.stringify(value) ?? "null");

const bytesOf = (parts: readonly Body[]): Buffer => {
  const length = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  const bytes = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (const part of parts) at += typeof part === "string" ? bytes.write(part, at) : part.copy(bytes, at);
  return bytes;
};

/** Parts that follow each other; if they are long, no text of the whole is made. */
export const joined = (parts: readonly Body[]): Body => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return parts.reduce((sum, { length }) => sum + length, 0) < LONG ? parts.join("") : bytesOf(parts);
};

/** A list of members that are written already. */
export const jsonList = (members: readonly Body[]): Body =>
  joined(["[", ...members.flatMap((member, index) => (index === 0 ? [member] : [",", member])), "]"]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/**
 * Empties an answer that is written: it was made anew for this call, and nobody reads it again. What waited for it (promises, suspended
 * functions) has become old meanwhile if it waited long, and what old objects hold stays until the next full clean-up, though they be over.
 */
export const emptyAnswer = (answer: unknown): void => {
  if (!isRecord(answer)) return;
  for (const [key, value] of Object.entries(answer)) {
    if (Array.isArray(value)) value.length = 0;
    answer[key] = undefined;
  }
};

/** Where an answer that is written waits until it is sent. */
export interface Written {
  json: Body;
}

/**
 * Takes what is written out of its place. The place is what a promise was given, which may have become old meanwhile: then it would keep a
 * board of 250 kB until the next full clean-up, and each that was kept brings that one nearer.
 */
export const taken = (written: Written): Body => {
  const { json } = written;
  written.json = "";
  return json;
};

export const sendJson = (reply: FastifyReply, json: Body): FastifyReply =>
  reply.header("content-type", CONTENT_TYPE).send(json);
