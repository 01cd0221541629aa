import { describe, expect, it } from "vitest";
import { readOne } from "../testing/read.ts";
import { headsOtherJobs } from "./other-jobs-heading.ts";

const own = "<h1>Junior Designer</h1><div>Studio Z</div><p>Come and work with us as a designer.</p>";
const card = "<div>Lead Designer</div><div>Salary: €95,000</div><div>Location: Madrid</div>";

const textOf = (html: string) => readOne({ html }).fields.descriptionText ?? "";

describe("the jobs that a page shows beside the posting are not read", () => {
  it.each([
    [
      "in an element that begins with the heading",
      `<div>${own}<div><h2>People also viewed</h2>${card}</div></div>`,
    ],
    [
      "whose cards have headings too",
      `<div>${own}<section><h2>Similar jobs</h2><h2>X</h2>${card}</section></div>`,
    ],
    [
      "with the heading in an element of its own",
      `<div>${own}<div><div><h3>Ähnliche Jobs</h3></div>${card}</div></div>`,
    ],
    ["beside the posting's own text", `<div>${own}<h2>Offres similaires</h2>${card}</div>`],
    [
      "below a line that is no heading by its tag",
      `<div>${own}<div><p><b>Ofertas similares</b></p>${card}</div></div>`,
    ],
    ["below a link", `<div>${own}<div><h2><a href="/">More jobs at Studio Z</a></h2>${card}</div></div>`],
    ["in an aside", `<div>${own}<aside>${card}</aside></div>`],
  ])("%s", (_, html) => {
    const { fields } = readOne({ html });
    expect(fields).toMatchObject({ title: "Junior Designer", salary: null, locations: [] });
    expect(fields.descriptionText).toContain("Come and work with us");
    expect(fields.descriptionText).not.toMatch(
      /Lead Designer|95,000|People also|hnliche|similaires|similares|More jobs/,
    );
  });

  it("but what stands behind them is", () => {
    const after = "<h2>About us</h2><p>Location: Lisbon</p>";
    for (const html of [
      `<div>${own}<h2>Similar jobs</h2><h3>Lead</h3>${card}${after}</div>`,
      `<div>${own}<div><h2>Similar jobs</h2>${card}</div><p>Location: Lisbon</p></div>`,
    ]) {
      expect(readOne({ html }).fields).toMatchObject({ salary: null, locations: [{ text: "Lisbon" }] });
    }
  });

  it("and a link to them hides nothing", () => {
    const html = `<ul><li>The job</li><li><a href="#s">Similar jobs</a></li></ul>${own}<p>Location: Lisbon</p>`;
    expect(readOne({ html }).fields.locations).toMatchObject([{ text: "Lisbon" }]);
    expect(textOf(`<div><div>Similar jobs</div></div>${own}`)).toContain("Come and work");
  });

  it("nor are they in pasted text, which says so", () => {
    const top = "Junior Designer\nStudio Z\nCome and work with us.\nDraw\nPaint";
    const { fields, warnings } = readOne({ text: `${top}\nSimilar jobs\nLead Designer\nSalary: €95,000` });
    expect(fields.salary).toBeNull();
    expect(fields.descriptionText).toBe(top);
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining("other jobs")]);
  });
});

describe("a heading of other jobs", () => {
  it.each([
    "People also viewed",
    "Similar Jobs",
    "Other openings",
    "More jobs from Globex Corporation",
    "Explore similar roles",
    "Jobs you might like",
    "Weitere Stellenangebote bei Muster AG",
    "Das könnte dich auch interessieren",
    "Nos autres offres d’emploi",
    "Ces offres pourraient vous intéresser",
    "Otras ofertas de empleo",
    "También te puede interesar",
  ])("is %j", (line) => expect(headsOtherJobs(line)).toBe(true));

  it.each([
    "Your job",
    "Similar experience is welcome",
    "More about us",
    "Jobs",
    "Weitere Informationen",
    "The role",
  ])("is not %j", (line) => expect(headsOtherJobs(line)).toBe(false));
});
