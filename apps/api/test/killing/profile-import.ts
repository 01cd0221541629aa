import { ProfileImportID } from "@jobtracker/contracts";

/** The caller sends it again with the same call, when the first one got no answer. */
export const CONFIRM_KEY = "a-confirmation-that-got-no-answer";

export const confirmation = (id: number) => ({
  id: ProfileImportID.parse(id),
  expectedVersion: 1,
  newProfile: { name: "Baker" },
});

export const RESUME = JSON.stringify({
  basics: { name: "Ann Example", email: "ann@example.org" },
  work: [
    { name: "Crust", position: "Baker", startDate: "2019-01-01", highlights: ["Baked bread for a town"] },
  ],
  skills: [{ name: "Sourdough" }, { name: "Ovens" }],
});
