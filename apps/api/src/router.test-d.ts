import type { Domains, Job } from "@jobtracker/contracts";
import { createTRPCClient, httpLink } from "@trpc/client";
import { expectTypeOf } from "vitest";
import type { AppRouter } from "./router.ts";

/* Checked by the compiler: each line under an expectation must not compile. */

const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: "/trpc" })] });

expectTypeOf(client.jobs.get.query({ id: 1 }))
  .resolves.toHaveProperty("remote")
  .toEqualTypeOf<Job["remote"]>();
expectTypeOf<keyof Domains>().toEqualTypeOf<
  Exclude<keyof AppRouter, keyof import("@trpc/server").AnyTRPCRouter>
>();

// @ts-expect-error an id is a number
client.jobs.get.query({ id: "1" });
// @ts-expect-error the stage is missing
client.applications.move.mutate({ id: 1, expectedVersion: 1 });
// @ts-expect-error an unknown field
client.applications.create.mutate({ jobId: 1, colour: "red" });
// @ts-expect-error a query is not a mutation
client.jobs.get.mutate({ id: 1 });
// @ts-expect-error there is no such operation
client.jobs.burn.mutate({ id: 1 });
