import Fastify from "fastify";
import { expect, test } from "vitest";
import { emptyAnswer, jsonList, jsonOf, sendJson, taken } from "./json-answer.ts";

const LONG = "Größe – 漢字 🙂 ".repeat(4000);

const answerTo = async (values: readonly unknown[], asList: boolean) => {
  const app = Fastify();
  app.get("/", async (_request, reply) =>
    sendJson(reply, asList ? jsonList(values.map(jsonOf)) : jsonOf(values[0])),
  );
  const answer = await app.inject("/");
  await app.close();
  return answer;
};

test.each([
  ["short", { text: "Größe", nothing: null }],
  ["long", { text: LONG, list: [LONG, 1] }],
])("a %s answer is JSON in UTF-8, with its length in bytes", async (_what, value) => {
  const answer = await answerTo([value], false);
  expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(answer.headers["content-length"]).toBe(String(Buffer.byteLength(JSON.stringify(value))));
  expect(answer.body).toBe(JSON.stringify(value));
});

test.each([
  ["nothing", []],
  ["one", [{ result: { data: 1 } }]],
  ["short ones", [{ a: "ä" }, undefined, { b: undefined }, null]],
  ["long ones", [{ text: LONG }, undefined, { text: "short" }, { text: LONG }]],
])("a list of %s is written as JSON.stringify would", async (_what, values) => {
  const answer = await answerTo(values, true);
  expect(answer.headers["content-length"]).toBe(String(Buffer.byteLength(JSON.stringify(values))));
  expect(answer.body).toBe(JSON.stringify(values));
});

test("an answer that is written is emptied: nothing that hangs on it is kept by what still knows it", () => {
  const items = [{ text: "one" }];
  const answer = { items, cursor: "next", count: 1 };
  emptyAnswer(answer);
  expect([Object.values(answer), items]).toEqual([[undefined, undefined, undefined], []]);
  expect(() => [null, undefined, "text", 1].forEach(emptyAnswer)).not.toThrow();
});

test("what is taken out of its place to be sent is not kept by who still knows the place", () => {
  const written = { status: 200, json: jsonOf({ text: LONG }) };
  expect(String(taken(written))).toBe(JSON.stringify({ text: LONG }));
  expect(written).toEqual({ status: 200, json: "" });
});
