import type { FastifyReply } from "fastify";

const CONTENT_TYPE = "application/json; charset=utf-8";

/**
 * From so many characters on an answer is sent as bytes. Node puts the head of an answer before a text, which makes a second text of the
 * same length; and V8 keeps texts above 128 KiB apart, where they wait for a full clean-up if they outlive a small one.
 */
const LONG = 16 * 1024;

export const jsonOf = (value: unknown): string => JSON.stringify(value) ?? "null";

const bytesOf = (texts: readonly string[]): Buffer => {
  const length = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const bytes = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (const text of texts) at += bytes.write(text, at);
  return bytes;
};

/** Texts that follow each other, in the form in which they are sent with the least memory. */
export const bodyOf = (texts: readonly string[]): string | Buffer =>
  texts.reduce((sum, { length }) => sum + length, 0) < LONG ? texts.join("") : bytesOf(texts);

/** Sends JSON that is written already, in one piece or in several. */
export const sendJsonTexts = (reply: FastifyReply, texts: readonly string[]): FastifyReply =>
  reply.header("content-type", CONTENT_TYPE).send(bodyOf(texts));

export const sendJson = (reply: FastifyReply, value: unknown): FastifyReply =>
  sendJsonTexts(reply, [jsonOf(value)]);

/** Sends a list of members that are written already; if it is long, no text of the whole is made. */
export const sendJsonList = (reply: FastifyReply, members: readonly string[]): FastifyReply =>
  sendJsonTexts(reply, [
    "[",
    ...members.flatMap((member, index) => (index === 0 ? [member] : [",", member])),
    "]",
  ]);
