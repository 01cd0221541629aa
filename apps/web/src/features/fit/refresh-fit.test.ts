import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, test, vi } from "vitest";
import { api } from "../../_kit/api/client.ts";
import { refreshJobs } from "../jobs/changing/refresh-jobs.ts";
import { profileCache } from "../profiles/profile-cache.ts";
import { followRescoring } from "./follow-rescoring.ts";
import { refreshFit } from "./refresh-fit.ts";

const gaps = api.fit.gaps.queryKey({});
const fit = api.fit.get.queryKey({ jobId: 1 });
const jobs = api.jobs.list.queryKey({});

let queryClient: QueryClient;
beforeEach(() => {
  queryClient = new QueryClient();
  // Nothing is asked of a server that is not there.
  vi.stubGlobal("fetch", () => Promise.reject(new Error("There is no network")));
});

const isOld = (key: readonly unknown[]) => queryClient.getQueryState(key)?.isInvalidated;
const show = (key: readonly unknown[]) => queryClient.setQueryData(key, {});

test.each([
  ["a profile", () => profileCache(queryClient, 1).refreshBeside()],
  ["a job", () => refreshJobs(queryClient)],
  ["anything that scores rest on", () => refreshFit(queryClient)],
])("after a change of %s the fit and the gaps are asked for anew", async (_, refresh) => {
  show(fit);
  show(gaps);
  await refresh();
  expect([isOld(fit), isOld(gaps)]).toEqual([true, true]);
});

test("lists are asked for anew when all scores are made anew, once for all changes", async () => {
  show(gaps);
  show(jobs);
  const left = [true, true, false];
  const looks: boolean[] = [];
  const look = async () => {
    expect([isOld(gaps), isOld(jobs)]).toEqual([false, false]);
    const isLeft = left.shift() ?? false;
    looks.push(isLeft);
    return isLeft;
  };
  await Promise.all([followRescoring(queryClient, look), followRescoring(queryClient, look)]);
  expect(looks).toEqual([true, true, false]);
  expect([isOld(gaps), isOld(jobs)]).toEqual([true, true]);
});

test("a change while the last look is answered is looked at, too", async () => {
  show(gaps);
  let looks = 0;
  await followRescoring(queryClient, async () => {
    looks += 1;
    if (looks === 1) await followRescoring(queryClient);
    return false;
  });
  expect(looks).toBe(2);
});

test("nobody looks where nothing shows a score, and what cannot be looked at is looked at by the next change", async () => {
  const look = vi.fn(async () => false);
  await followRescoring(queryClient, look);
  expect(look).not.toHaveBeenCalled();
  show(gaps);
  await expect(followRescoring(queryClient, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  await followRescoring(queryClient, look);
  expect(look).toHaveBeenCalledOnce();
});
