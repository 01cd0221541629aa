import { expect, test } from "vitest";
import { pageScripts } from "./page-scripts.ts";

test("scripts that stand in a page are allowed by their hash, and no others", () => {
  const html = `<head><script>alert(1)</script><script type="module" src="/a.js"></script><script>
</script></head>`;
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64, and the same for a line break.
  expect(pageScripts(html)).toEqual([
    "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    "'sha256-AbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGs='",
  ]);
  expect(pageScripts("<script src='/a.js'></script>")).toEqual([]);
});
