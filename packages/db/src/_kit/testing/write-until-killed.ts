/*
 * Run by process.test.ts: opens the database under the given directory and writes transactions of two rows, telling the
 * number of each when it is committed, until it is killed.
 */
import { user, userRole } from "../../auth/tables.ts";
import { openDatabase } from "../open.ts";
import { examplePerson } from "./example-person.ts";

const [dataDir = ""] = process.argv.slice(2);
const database = await openDatabase({ dataDir });
const earlier = await database.read.$count(user);
process.stdout.write(`${earlier}\n`);

for (let number = earlier + 1; ; number++) {
  await database.transaction(async (tx) => {
    const [made] = await tx
      .insert(user)
      .output()
      .values(examplePerson(`${number}@example.org`));
    if (!made) throw new Error("No row came back");
    await new Promise(setImmediate);
    await tx
      .insert(userRole)
      .values({ userId: made.userId, roleKey: "member", createdDate: made.createdDate });
  });
  process.stdout.write(`${number}\n`);
}
