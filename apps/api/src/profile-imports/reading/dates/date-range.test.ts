import { describe, expect, it } from "vitest";
import { dateRanges } from "./date-range.ts";
import type { DayOrder } from "./date-words.ts";

const inWords = (words: string, order: DayOrder = "unknown"): string =>
  dateRanges(words, order)
    .map(({ start, end, isOpen }) => `${start?.date ?? ""}..${isOpen ? "now" : (end?.date ?? "")}`)
    .join(" ");

describe("periods in the words of resumes", () => {
  it.each([
    ["Jan 2020 - Present", "2020-01..now"],
    ["January 2020 - Present (3 years 2 months)", "2020-01..now"],
    ["since 2019", "2019..now"],
    ["May 2023 – heute", "2023-05..now"],
    ["seit 03/2019", "2019-03..now"],
    ["depuis mars 2019", "2019-03..now"],
    ["desde 2019", "2019..now"],
    ["Janvier 2019 – Présent", "2019-01..now"],
    ["Oct. 2019 à ce jour", "2019-10..now"],
    ["Ago 2017 – actualidad", "2017-08..now"],
    ["2021-03 to present", "2021-03..now"],
    ["de mars 2018 à juin 2020", "2018-03..2020-06"],
    ["septiembre de 2015 – junio de 2018", "2015-09..2018-06"],
    ["juil. 2016 - août 2018", "2016-07..2018-08"],
    ["01.03.2015 – 30.06.2018", "2015-03-01..2018-06-30"],
    ["01/2018 - 12/2019", "2018-01..2019-12"],
    ["03/19 – 05/21", "2019-03..2021-05"],
    ["Mar '19 - Apr '20", "2019-03..2020-04"],
    ["März – Juni 2020", "2020-03..2020-06"],
    ["2018-2020", "2018..2020"],
    ["2018 – 20", "2018..2020"],
    ["Wintersemester 2018/19", "..2018"],
    ["Stanford University, 2020", "..2020"],
    ["Nordlager — 2016 – 2019", "2016..2019"],
    ["Oslo — 13/04/2016 to 15/06/2019", "2016-04-13..2019-06-15"],
    ["da settembre 2018 ad oggi", "2018-09..now"],
    ["dal 2015 al 2018", "2015..2018"],
    ["dal 2019", "2019..now"],
    ["gen. 2020 – in corso", "2020-01..now"],
    ["fevereiro de 2016 até abril de 2019", "2016-02..2019-04"],
    ["desde março de 2020", "2020-03..now"],
    ["maio de 2019 – até o momento", "2019-05..now"],
  ])("%s is %s", (words, expected) => {
    expect(inWords(words)).toBe(expected);
  });

  it("take no amounts, counts and numbers of documents for years", () => {
    expect(inWords("10,000 users, $2000 and doi 10.1234/neurips.2023.1234")).toBe("");
  });
});

describe("03/04/2021", () => {
  it("is the year alone, and doubtful, where nothing tells the order", () => {
    expect(dateRanges("03/04/2021")[0]?.end).toEqual({ date: "2021", doubtful: true });
  });

  it("is a day where the document's other dates tell the order", () => {
    expect(inWords("03/04/2021", "day-first")).toBe("..2021-04-03");
    expect(inWords("03/04/2021", "month-first")).toBe("..2021-03-04");
  });

  it("is a day where one number can be no month", () => {
    expect(inWords("13/04/2021")).toBe("..2021-04-13");
    expect(inWords("04/13/2021")).toBe("..2021-04-13");
  });
});
