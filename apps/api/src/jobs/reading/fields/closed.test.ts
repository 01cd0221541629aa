import { describe, expect, it } from "vitest";
import { isObstacle } from "../page/obstacle.ts";
import { closingLineOf } from "./closed.ts";

describe("a posting is closed where its page says", () => {
  it.each([
    "The job you are looking for does not exist anymore.",
    "This job no longer exists",
    "Job not found",
    "This position has been filled.",
    "The listing was removed",
    "Diese Stelle existiert nicht mehr.",
    "Stellenanzeige nicht gefunden",
    "Die Stelle ist leider bereits vergeben.",
    "Cette offre n’existe plus",
    "Offre d'emploi introuvable",
    "Le poste a déjà été pourvu",
    "Esta oferta ya no existe",
    "Oferta de empleo no encontrada",
    "El puesto ya ha sido cubierto",
  ])("%j", (line) => expect(closingLineOf(`Baker\n${line}\nBread`)).toBe(line));

  it.each([
    "You find what was not found before",
    "The position reports to the owner",
    "Das Rad existiert nicht",
  ])("and not by %j", (line) => expect(closingLineOf(line)).toBeNull());

  it("and a page whose title is that there is none has no posting", () => {
    for (const title of [
      "Job not found",
      "Stellenanzeige nicht gefunden | X",
      "Offre introuvable",
      "Oferta no encontrada",
    ])
      expect(isObstacle(title)).toBe(true);
  });
});
