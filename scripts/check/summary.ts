import type { Outcome } from "./outcome.ts";

const section = (title: string, lines: string[]) =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];

/** What the run ends with. The last line is read by CI: "N passed, N failed", and ", N skipped" if there are any. */
export function summary(total: Outcome): string {
  const skipped = total.skipped.length === 0 ? "" : `, ${total.skipped.length} skipped`;
  return [
    ...section("Skipped", total.skipped),
    ...section("Failed", total.problems),
    "",
    `${total.passed} passed, ${total.failed} failed${skipped}`,
  ].join("\n");
}
