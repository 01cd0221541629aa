import { domains, listOperations } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { audit } from "../../messages/audit.ts";

/** What background tasks find and do by themselves. */
const FOUND = ["duplicate.found", "profileImport.deleted"];

test("whatever an operation or a background task writes into the history has words", () => {
  const events = listOperations(domains).flatMap(({ operation }) =>
    operation.audit === false ? [] : [operation.audit.event],
  );
  expect([...events, ...FOUND].filter((event) => !Object.hasOwn(audit.events, event))).toEqual([]);
});
