import { expect, test } from "vitest";
import { boardHostOf } from "./board-host.ts";

test.each([
  ["https://www.linkedin.com/jobs/view/1", "linkedin.com"],
  ["https://ch.linkedin.com/jobs/view/1", "linkedin.com"],
  ["https://acme.wd3.myworkdayjobs.com/en-US/careers/job/1", "myworkdayjobs.com"],
  ["https://boards.greenhouse.io/acme/jobs/1", "greenhouse.io"],
  ["https://WWW.Acme.example:8443/jobs/1", "acme.example"],
  ["https://notlinkedin.com/1", "notlinkedin.com"],
  ["http://[::1]/jobs", "[::1]"],
  ["https://bücher.example/1", "xn--bcher-kva.example"],
  ["no address", null],
  [null, null],
])("%s is found at %s", (url, host) => {
  expect(boardHostOf(url)).toBe(host);
});
