import { AppError } from "@jobtracker/contracts/kit";
import { expect, test } from "vitest";
import { translateError } from "./errors.ts";
import { retrying } from "./retry.ts";

const quick = { attempts: 4, firstDelay: 1, longestDelay: 2 };
const serverError = (number: number) => Object.assign(new Error("server"), { number, code: "EREQUEST" });
const networkError = (code: string) => Object.assign(new Error("network"), { code });

/** Fails with these errors, one after the other, then succeeds with the number of calls. */
const failing = (...errors: Error[]) => {
  let calls = 0;
  return async () => {
    const error = errors[calls++];
    if (error) throw error;
    return calls;
  };
};

test.each([
  ["a deadlock", serverError(1205)],
  ["a failover", serverError(40613)],
  ["throttling", serverError(40501)],
  ["a lost connection", networkError("ECONNRESET")],
  ["a socket error", networkError("ESOCKET")],
  ["a translated fault", new AppError("UNAVAILABLE", "…", { cause: serverError(1205) })],
])("%s is tried again", async (_name, error) => {
  await expect(retrying(failing(error, error), quick)).resolves.toBe(3);
});

test.each([
  ["a constraint", serverError(2627)],
  ["a wrong password", serverError(18456)],
  ["a time-out", networkError("ETIMEOUT")],
  ["an error of our own", new TypeError("ours")],
])("%s is not", async (_name, error) => {
  await expect(retrying(failing(error), quick)).rejects.toBe(error);
});

test("after the last attempt the fault itself comes out, and becomes UNAVAILABLE", async () => {
  const fault = serverError(1205);
  await expect(retrying(failing(fault, fault, fault, fault), quick)).rejects.toBe(fault);
  expect(translateError(fault, (name) => name)).toMatchObject({ code: "UNAVAILABLE", cause: fault });
});

test.each([
  [
    2627,
    "Violation of UNIQUE KEY constraint 'UQ_User_EmailNormalized'. Cannot insert duplicate key in object 'dbo.User'.",
    "CONFLICT",
    "UQ_User_EmailNormalized",
  ],
  [
    2627,
    "Violation of PRIMARY KEY constraint 'PK_User'. Cannot insert duplicate key in object 'dbo.User'.",
    "CONFLICT",
    "PK_User",
  ],
  [
    547,
    'The INSERT statement conflicted with the FOREIGN KEY constraint "FK_Job_User". The conflict occurred in database "J", table "dbo.User", column \'UserID\'.',
    "INVALID_REFERENCE",
    "FK_Job_User",
  ],
  [
    547,
    'The DELETE statement conflicted with the REFERENCE constraint "FK_Job_User". The conflict occurred in database "J", table "dbo.Job", column \'UserID\'.',
    "INVALID_REFERENCE",
    "FK_Job_User",
  ],
  [
    547,
    'The UPDATE statement conflicted with the CHECK constraint "CK_Job_Salary". The conflict occurred in database "J", table "dbo.Job".',
    "CONSTRAINT_VIOLATED",
    "CK_Job_Salary",
  ],
])("SQL Server's %i with its words becomes ours", (number, message, code, constraint) => {
  const error = Object.assign(new Error(message), { number });
  expect(translateError(error, (name) => name)).toMatchObject({
    code,
    details: { constraint },
    cause: error,
  });
});
