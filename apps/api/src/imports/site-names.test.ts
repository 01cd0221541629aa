import { AppError } from "@jobtracker/contracts";
import { expect, test } from "vitest";
import { SiteNames } from "./site-names.ts";

const notFound = new AppError("FETCH_FAILED", "There is no site.", { details: { nameNotFound: true } });
const at = (host: string, attemptNo: number) => ({ url: `https://${host}/1`, attemptNo });

test("a name that is not found is looked up once more, and again only while no other name is found", () => {
  const names = new SiteNames();
  names.note(at("one.example", 0), notFound);
  expect(names.mayBeFoundLater(at("one.example", 0), notFound)).toBe(true);
  names.note(at("one.example", 1), notFound);
  expect(names.mayBeFoundLater(at("one.example", 1), notFound)).toBe(false);
  names.note(at("two.example", 0), notFound);
  expect(names.mayBeFoundLater(at("one.example", 1), notFound)).toBe(true);
  names.note(at("three.example", 0), new AppError("FETCH_FAILED", "The page is not there."));
  expect(names.mayBeFoundLater(at("one.example", 1), notFound)).toBe(false);
});

test("any other failure is not one of names", () => {
  const gone = new AppError("FETCH_FAILED", "The page is not there.");
  expect(new SiteNames().mayBeFoundLater(at("one.example", 0), gone)).toBe(false);
});
