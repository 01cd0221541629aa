import { beforeAll, describe, expect, it } from "vitest";
import { readTaxonomy, type Taxonomy } from "../taxonomy/read-taxonomy.ts";
import { findSkills } from "./find-skills.ts";

let taxonomy: Taxonomy;
beforeAll(() => {
  taxonomy = readTaxonomy();
});

const found = (text: string) =>
  findSkills(text, taxonomy.index).map(({ skill, start, end }) => [
    text.slice(start, end),
    taxonomy.skill(skill).name,
  ]);
const names = (text: string) => found(text).map(([, name]) => name);

describe("names that are letters and signs", () => {
  it("are found whole, each as itself", () => {
    expect(found("Knowledge of C, C++, C# and .NET; also ASP.NET Core, F#, R and Go.")).toEqual([
      ["C", "C"],
      ["C++", "C++"],
      ["C#", "C#"],
      [".NET", ".NET"],
      ["ASP.NET Core", "ASP.NET"],
      ["F#", "F#"],
      ["R", "R"],
      ["Go", "Go"],
    ]);
  });

  it("are not found within other words and signs", () => {
    for (const text of [
      "Reports to the C-level.",
      "Our R&D lab.",
      "Vitamin C and a C+ in school.",
      "We go to market. Go ahead! Let's Go!",
      "Plan B, section C.",
      "C. Smith and R. Jones",
      "the internet and the net result",
      "C&A in Berlin",
    ])
      expect([text, names(text)]).toEqual([text, []]);
  });

  it("are skills beside skills, and behind words that say so", () => {
    expect(names("You write C or Python.")).toEqual(["C", "Python"]);
    expect(names("Proficient in R.")).toEqual(["R"]);
    expect(names("Go developer")).toEqual(["Go"]);
  });
});

describe("a name", () => {
  it("is found by its longest form, in any spelling of its joints", () => {
    expect(names("React Native, Node.js, NodeJS, node JS, scikit-learn")).toEqual([
      "React Native",
      "Node.js",
      "Node.js",
      "Node.js",
      "scikit-learn",
    ]);
  });

  it("that is a word of everyday language needs its capitals", () => {
    expect(names("You excel at teams, word of mouth and access.")).toEqual([]);
    expect(names("Microsoft Excel, Word and PowerPoint")).toEqual([
      "Microsoft Excel",
      "Microsoft Word",
      "Microsoft PowerPoint",
    ]);
  });

  it("is found before the letters of another script, and not in addresses", () => {
    expect(names("Kotlin으로 개발")).toEqual(["Kotlin"]);
    expect(names("github.com/ann/python, ann@docker.com, https://kafka.example/java")).toEqual([]);
  });

  it("is not found across the end of a sentence or a paragraph", () => {
    expect(names("We like the machine. Learning is fun.")).toEqual([]);
    expect(names("machine\n\nlearning")).toEqual([]);
    expect(names("machine\nlearning")).toEqual(["Machine learning"]);
  });
});

it("tells where it stands, and the sentence around it", () => {
  const text = "About us.\n• We build with Kubernetes in Berlin. And more!";
  const [one] = findSkills(text, taxonomy.index);
  expect(text.slice(one?.start, one?.end)).toBe("Kubernetes");
  expect(text.slice(one?.sentenceStart, one?.sentenceEnd)).toBe("We build with Kubernetes in Berlin.");
});

it("an employer's own product is a skill beside others alone", () => {
  const wary = new Set(findSkills("GitLab Inc.", taxonomy.index).map(({ skill }) => skill));
  const text = "GitLab is a company. Experience with GitLab and Docker.";
  expect(findSkills(text, taxonomy.index, { wary }).map(({ start }) => start)).toEqual([37, 48]);
});

describe("hostile texts", () => {
  it("are read: one line of megabytes, other scripts, emoji, NUL and halves of pairs", () => {
    const odd = "مهارات Python 👩‍💻\0\ud800 Docker \udc00日本語Java、";
    expect(names(odd)).toEqual(["Python", "Docker", "Java"]);
    expect(findSkills("machine ".repeat(400_000), taxonomy.index)).toEqual([]);
    expect(findSkills("a".repeat(3_000_000), taxonomy.index)).toEqual([]);
    expect(findSkills("C, ".repeat(100_000), taxonomy.index)).toEqual([]);
  });

  it("that list thousands of skills give them all", () => {
    const keys = Array.from({ length: 5_000 }, (_, at) => ["Python", "Docker", "SQL", "Kotlin"][at % 4]);
    expect(findSkills(keys.join(", "), taxonomy.index)).toHaveLength(5_000);
  });
});
