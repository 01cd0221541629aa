import type { Stage } from "@jobtracker/contracts";
import { plural } from "./plural.ts";

const kinds: Record<Stage["kind"], string> = {
  open: "Open",
  won: "Won",
  closed: "Closed",
};

const colours: Record<NonNullable<Stage["color"]>, string> = {
  gray: "Grey",
  blue: "Blue",
  teal: "Teal",
  green: "Green",
  yellow: "Yellow",
  orange: "Orange",
  red: "Red",
  pink: "Pink",
  violet: "Violet",
};

const applications = (count: number) => plural(count, { one: "# application", other: "# applications" });

export const stages = {
  title: "Stages",
  lead: "The columns of your board: what they are called, in which order they stand, and what they mean.",
  kinds,
  kindHint: "Open: something can still happen. Won: an accepted offer. Closed: nothing more is expected.",
  colours,
  ownColour: "Colour of the design",
  colourOf: (name: string, colour: string) => `Colour of ${name}: ${colour}`,
  colour: "Colour",
  nameOf: (name: string) => `Name of ${name}`,
  kindOf: (name: string) => `Kind of ${name}`,
  move: (name: string) => `Move ${name}`,
  moveHint: "The arrow keys move it up and down.",
  moveUp: "Move up",
  moveDown: "Move down",
  moved: (name: string, place: number, count: number) => `${name} is now ${place} of ${count}`,
  movedTo: (name: string) => `“${name}” was moved`,
  actionsOf: (name: string) => `Actions for ${name}`,
  count: applications,
  add: "Add a stage",
  name: "Name",
  namePlaceholder: "Phone screen",
  kind: "Kind",
  needName: "A stage needs a name.",
  added: (name: string) => `“${name}” was added`,
  renamed: (before: string, name: string) => `“${before}” is now called “${name}”`,
  changed: (name: string) => `“${name}” was changed`,
  notChanged: (name: string) => `“${name}” was not changed`,
  notMoved: "The order was not changed",
  deleted: (name: string) => `“${name}” was deleted`,
  notDeleted: (name: string) => `“${name}” was not deleted`,
  restored: (name: string) => `“${name}” is back`,
  deleteTitle: (name: string) => `Delete “${name}”?`,
  deleteText: (count: number, name: string) =>
    plural(count, {
      one: `# application stands at ${name}. It has to go somewhere else; the move is kept in its history.`,
      other: `# applications stand at ${name}. They have to go somewhere else; each move is kept in its history.`,
    }),
  moveTo: "Move them to",
  noUndo: "Deleting a stage with applications cannot be taken back.",
};
