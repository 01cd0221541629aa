/*
 * The floor: what Node, Fastify and SQLite need for the same answers, and nothing more. It serves the file that its
 * first argument names, with the `synchronous` that its second one names, and prints its address.
 */
import Fastify, { type FastifyReply } from "fastify";
import { boardReader } from "./board.ts";
import { openFloorDatabase } from "./database.ts";
import { detailReader } from "./detail.ts";
import { listReader } from "./list.ts";
import { applicationMover, type MoveBody } from "./move.ts";
import { personFinder } from "./tokens.ts";

const [file = "", synchronous] = process.argv.slice(2);
const database = openFloorDatabase(file, synchronous === "NORMAL" ? "NORMAL" : "FULL");
const findPerson = personFinder(database);
const readList = listReader(database);
const readBoard = boardReader(database);
const readDetail = detailReader(database);
const move = applicationMover(database);

const answer = (reply: FastifyReply, json: string | undefined, missing: number) =>
  json === undefined
    ? reply.code(missing).send()
    : reply.header("content-type", "application/json; charset=utf-8").send(json);
const refuse = (reply: FastifyReply) => reply.code(401).send();

interface WithId {
  readonly Params: { readonly id: string };
}

const app = Fastify();
app.get<{ Querystring: Record<string, string> }>("/api/v1/applications", (request, reply) => {
  const userId = findPerson(request.headers.authorization);
  return userId === undefined ? refuse(reply) : answer(reply, readList(userId, request.query), 404);
});
app.get("/api/v1/applications/board", (request, reply) => {
  const userId = findPerson(request.headers.authorization);
  return userId === undefined ? refuse(reply) : answer(reply, readBoard(userId), 404);
});
app.get<WithId>("/api/v1/applications/:id", (request, reply) => {
  const userId = findPerson(request.headers.authorization);
  return userId === undefined
    ? refuse(reply)
    : answer(reply, readDetail(userId, Number(request.params.id)), 404);
});
app.post<WithId & { Body: MoveBody }>("/api/v1/applications/:id/status", (request, reply) => {
  const userId = findPerson(request.headers.authorization);
  if (userId === undefined) return refuse(reply);
  return answer(reply, move(userId, Number(request.params.id), request.body), 409);
});

process.stdout.write(`Open ${await app.listen({ port: 0, host: "127.0.0.1" })}\n`);
process.once("SIGTERM", () => process.exit(0));
