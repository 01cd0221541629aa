import { joinLines } from "../lines/joined-lines.ts";
import type { Line } from "../lines/line.ts";
import { type Said, said, type Tree } from "../said.ts";

const LONGEST_SKILL = 60;
const LONGEST_GROUP = 50;

/** What parts one skill from the next; a comma within brackets does not. */
const splitList = (text: string): string[] => {
  const items: string[] = [];
  let depth = 0;
  let item = "";
  for (const letter of text) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;|•·●▪∙\t]/.test(letter)) {
      items.push(item);
      item = "";
    } else item += letter;
  }
  items.push(item);
  return items;
};

const clean = (text: string): string =>
  text
    .trim()
    .replace(/^[-–—*]\s+/, "")
    .replace(/[.;:]$/, "")
    .trim();

/** "and Terraform" is the last of a list. */
const withoutAnd = (text: string, isLast: boolean): string =>
  isLast ? text.replace(/^(?:and|und|et|y|e|sowie)\s/i, "") : text;

/** Slashes part a list that has no commas: "Presto / AutoCAD". */
const withCommas = (text: string): string => (/[,;|•·]/.test(text) ? text : text.replace(/\s\/\s/g, ", "));

/** The skills of a list, without those that are whole sentences. */
export const skillsIn = (text: string): string[] => {
  const items = splitList(withCommas(text));
  return items
    .map((item, index) => withoutAnd(clean(item), items.length > 1 && index === items.length - 1))
    .filter((item) => item.length > 0 && item.length <= LONGEST_SKILL);
};

const GROUP = /^([^:]{2,50}?)\s?(?::\s+|:$|\s+[–—]\s+|\s+-\s+)(.+)?$/u;

const LEVEL =
  /^(?:beginner|basic|intermediate|advanced|expert|proficient|native|fluent|grundkenntnisse|fortgeschritten|sehr gut|gut|experte|debutant|intermediaire|avance|maitrise|basico|intermedio|avanzado|experto|base|avanzato|esperto|ottimo|intermediario|avancado|master)\b.{0,20}$/iu;

type Skill = { readonly name: Said | null; readonly level?: Said | null; readonly keywords?: Said[] };

const cellsToSkills = (line: Line): Skill[] =>
  line.cells.flatMap(skillsIn).map((name) => ({ name: said(name, line.no, "likely") }));

/** "Frontend: React, Next.js" is a group; "Python – expert" a skill with its level. */
const skillsOfLine = (line: Line & { readonly toNo: number }): Skill[] => {
  const [first = "", ...others] = line.cells;
  const [, group, rest] = GROUP.exec(first) ?? [];
  const list = [rest ?? "", ...others].join("\t").trim();
  if (group === undefined || list === "" || group.length > LONGEST_GROUP || /[,;]/.test(group)) {
    // A table's row: the group in its first cell.
    const isRow = others.length === 1 && !first.includes(",") && /[,;]/.test(others[0] ?? "");
    return isRow ? [groupOf(first, others[0] ?? "", line)] : cellsToSkills(line);
  }
  if (LEVEL.test(list))
    return [{ name: said(group, line.no, "likely"), level: said(list, line.no, "likely") }];
  return [groupOf(group, list, line)];
};

const groupOf = (
  group: string,
  list: string,
  { no, toNo }: { readonly no: number; readonly toNo: number },
): Skill => ({
  name: said(group, no, "likely"),
  keywords: skillsIn(list)
    .map((skill) => said(skill, no, "likely", toNo))
    .filter((skill) => skill !== null),
});

/** A line that ends in a comma, or goes on after one, belongs to the list above. */
const joinLists = (lines: readonly (Line & { readonly toNo: number })[]) => {
  const joined: (Line & { readonly toNo: number })[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const words = above?.cells.at(-1) ?? "";
    const isOpen = /[,;/&]$/.test(words) || words.split("(").length > words.split(")").length;
    const isMore =
      line.mayContinue &&
      !GROUP.test(line.cells[0] ?? "") &&
      /,/.test(words) &&
      !line.isBold &&
      !line.isBullet;
    if (above === undefined || !(isOpen || isMore)) joined.push(line);
    else
      joined[joined.length - 1] = {
        ...above,
        cells: [...above.cells.slice(0, -1), `${words} ${line.cells.join(", ")}`],
        toNo: line.toNo,
      };
  }
  return joined;
};

/** A line with nothing but a group's name, the list below it. */
const joinGroups = (lines: readonly (Line & { readonly toNo: number })[]) => {
  const joined: (Line & { readonly toNo: number })[] = [];
  for (const [index, line] of lines.entries()) {
    const above = joined.at(-1);
    const isGroup = above !== undefined && above.no === lines[index - 1]?.no && above.cells.length === 1;
    const name = above?.cells[0] ?? "";
    const isNamed = name.endsWith(":") || (above?.isBold === true && !line.isBold && !name.includes(","));
    if (isGroup && isNamed && above !== undefined && line.cells.join("").includes(","))
      joined[joined.length - 1] = {
        ...above,
        isBold: false,
        cells: [`${name.replace(/:$/, "")}: ${line.cells.join(", ")}`],
        toNo: line.toNo,
      };
    else joined.push(line);
  }
  return joined;
};

export const readSkills = (lines: readonly Line[]): Tree[] =>
  joinGroups(joinLists(joinLines(lines))).flatMap(skillsOfLine);
