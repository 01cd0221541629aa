import { expect, test } from "vitest";
import { DatabaseOpenError } from "../database-open-error.ts";
import { openDatabase } from "../open.ts";
import { parseAddress } from "./address.ts";

test("encryption is on, and a certificate is checked, unless the address says otherwise", () => {
  expect(parseAddress("mssql://sa:p%40ss%23word@db.example.org/JobTrackerDB")).toEqual({
    server: "db.example.org",
    port: 1433,
    user: "sa",
    password: "p@ss#word",
    database: "JobTrackerDB",
    encrypt: true,
    trustServerCertificate: false,
    poolSize: 10,
    connectTimeout: 15_000,
    acquireTimeout: 15_000,
    requestTimeout: 30_000,
  });
  const options = "encrypt=false&trustServerCertificate=true&poolSize=3&requestTimeout=500";
  expect(parseAddress(`mssql://sa:x@[::1]:14330/J?${options}`)).toMatchObject({
    server: "::1",
    port: 14330,
    encrypt: false,
    trustServerCertificate: true,
    poolSize: 3,
    requestTimeout: 500,
  });
});

test.each([
  ["nonsense", /not a URL/],
  ["postgres://sa:x@h/J", /begins with postgres/],
  ["mssql://sa:x@h", /name of one database/],
  ["mssql://sa:x@h/a/b", /name of one database/],
  ["mssql://h/J", /user is missing/],
  ["mssql://sa:x@h/J?pool=3", /unknown option pool/],
  ["mssql://sa:x@h/J?encrypt=yes", /encrypt must be true or false/],
  ["mssql://sa:x@h/J?poolSize=0", /poolSize must be a whole number/],
  ["mssql://sa:x@h/J?poolSize=1&poolSize=2", /poolSize twice/],
  ["mssql://sa:x@h/J#y", /after #/],
])("%s is refused with the reason", (address, words) => {
  expect(() => parseAddress(address)).toThrow(DatabaseOpenError);
  expect(() => parseAddress(address)).toThrow(words);
});

test("a server that is not there is named, and the password is not", async () => {
  const refusal = await openDatabase({
    url: "mssql://sa:secret@127.0.0.1:1/J?connectTimeout=200",
    dataDir: ".",
  }).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ reason: "unreachable", message: expect.stringContaining("127.0.0.1:1") });
  expect(String(refusal)).not.toContain("secret");
});
