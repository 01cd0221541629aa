import type { Outcome } from "./outcome.ts";

const section = (title: string, lines: string[]) =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];

/** What the run ends with. The last line is read by CI: "N passed, N failed". */
export function summary(total: Outcome): string {
  return [
    ...section(`Skipped: ${total.skipped.length}`, total.skipped),
    ...section("Failed", total.problems),
    "",
    `${total.passed} passed, ${total.failed} failed`,
  ].join("\n");
}
