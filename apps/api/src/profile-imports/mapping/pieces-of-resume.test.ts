import { JsonResume } from "@jobtracker/contracts";
import { describe, expect, it } from "vitest";
import { piecesOf } from "./pieces-of-resume.ts";

const pieces = (resume: object) => piecesOf(JsonResume.parse(resume));
const longName = "n".repeat(201);

describe("what a profile cannot keep is left out and told", () => {
  it.each([
    ["a NUL character", { foo: "x\u0000y" }, ["/work/0/foo"]],
    ["half of a surrogate pair, deep inside", { foo: [{ bar: "\ud800" }] }, ["/work/0/foo"]],
    ["a name that is too long", { [longName]: 1 }, [`/work/0/${longName}`]],
    ["a name that says nothing", { " ": 1 }, ["/work/0/ "]],
  ])("%s in an entry", async (_, odd, lost) => {
    const found = await pieces({ work: [{ name: "Crust", kept: "yes", ...odd }] });
    expect(found.entries.map(({ entry }) => entry)).toEqual([
      { section: "experience", kind: "work", company: "Crust", extra: { kept: "yes" } },
    ]);
    expect(found.lost).toEqual(lost);
  });

  it("among the basics, the location, the links and the sections of the document", async () => {
    const odd = { foo: "x\u0000y" };
    const { lost } = await pieces({
      basics: { name: "Ada", ...odd, location: odd, profiles: [odd] },
      " ": 1,
      ...odd,
    });
    expect(lost.toSorted()).toEqual([
      "/ ",
      "/basics/foo",
      "/basics/location/foo",
      "/basics/profiles/0/foo",
      "/foo",
    ]);
  });

  it("the longest of what is too long together, whatever number of fields there are", async () => {
    const many = Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`field${index}`, index]));
    const { entries, lost } = await pieces({ awards: [{ title: "Bread", long: "x".repeat(100), ...many }] });
    const { extra = {} } = entries[0]?.entry ?? {};
    expect(lost[0]).toBe("/awards/0/long");
    expect(JSON.stringify(extra).length).toBeGreaterThan(19_900);
    expect(JSON.stringify(extra).length).toBeLessThanOrEqual(20_000);
    expect(lost.length + Object.keys(extra).length).toBe(40_001);
  });

  it("a list for which its section has no room", async () => {
    const awards = Array.from({ length: 301 }, (_, index) => ({
      title: `Award ${index}, ${"x".repeat(100)}`,
    }));
    expect(await pieces({ awards })).toMatchObject({ entries: [], extra: {}, lost: ["/awards"] });
    expect((await pieces({ awards: awards.slice(1) })).entries).toHaveLength(300);
  });
});

it("as many highlights become claims as an entry has room for", async () => {
  const highlights = Array.from({ length: 200 }, (_, index) => `Baked bread ${index}`);
  expect((await pieces({ work: [{ highlights }] })).entries).toMatchObject([{ entry: { highlights } }]);
  const more = [...highlights, "Sold bread"];
  expect((await pieces({ work: [{ highlights: more }] })).entries).toMatchObject([
    { entry: { extra: { highlights: more } } },
  ]);
});

it("words of the source that cannot be stored are not quoted", async () => {
  const resume = JsonResume.parse({ skills: [{ name: "Rye" }] });
  const { entries } = await piecesOf(resume, () => "Skills: \ud800");
  expect(entries).toMatchObject([{ entry: { name: "Rye", source: { kind: "import", text: null } } }]);
});
