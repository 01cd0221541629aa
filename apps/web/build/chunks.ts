import type { Rolldown } from "vite";

type Group = Rolldown.CodeSplittingGroup;
type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

const packages = (names: string) => new RegExp(`[\\\\/]node_modules[\\\\/](${names})[\\\\/]`);

/** Of Mantine's components those that neither the board nor the entrance needs, but dialogs do. */
const ofDialogs =
  "Accordion|Autocomplete|FileButton|Modal|ModalBase|ScrollArea|Select|MultiSelect|TagsInput|Pill|PillsInput|Combobox|Checkbox|Chip|Radio|Menu|Textarea|Switch|SimpleGrid|Tabs|Tooltip|Typography";
/** Of these, what a native select or a menu needs too, and so the board. */
const ofSelects = "CheckIcon|Combobox.module|ComboboxChevron|get-parsed|is-options-group";

/** These, and what our own dialogs have in common. */
const ofAllDialogs = new RegExp(
  `[\\\\/](components[\\\\/](${ofDialogs})[\\\\/](?!.*(${ofSelects}))|_kit[\\\\/](dialogs|drafts)[\\\\/]|growing-textarea)`,
);

/** What lies beside its button: lists of fields, pickers. The board's own menus do without. */
const ofPopovers =
  /[\\/](@floating-ui|components[\\/]Popover|utils[\\/]Floating|use-focus-trap|FocusTrap)[\\/]/;

/** Libraries that some pages have in common. None of them imports one before it. */
const libraries: Group[] = [
  { name: "schemas", test: packages("zod") },
  { name: "dates", test: packages("@mantine[\\\\/]dates|dayjs") },
  { name: "drag", test: packages("@dnd-kit") },
  { name: "virtual", test: packages("@tanstack[\\\\/](react-)?virtual(-core)?") },
  { name: "numbers", test: /[\\/](react-number-format|NumberInput)[\\/]/ },
  { name: "forms", test: /[\\/](@mantine[\\/]form|klona|fast-deep-equal|PasswordInput)[\\/]/ },
  { name: "dialogs", test: ofAllDialogs, minShareCount: 2 },
  { name: "popovers", test: ofPopovers, minShareCount: 2 },
];

const LIBRARY = /[\\/]node_modules[\\/]/;
const isFirstPage = /[/](board|table|jobs|application|job)-page\.tsx$/;

/** Whether one of the pages that people open by their address imports the module, by however many others. */
const isPartOfFirstPages = (id: string, context: Context): boolean => {
  const seen = new Set([id]);
  for (const module of seen) {
    if (isFirstPage.test(module)) return true;
    for (const importer of context.getModuleInfo(module)?.importers ?? []) seen.add(importer);
  }
  return false;
};

/** Few files: on a slow device each costs more than its bytes do. */
export const chunkGroups: Group[] = [
  {
    name: "libraries",
    test: /[\\/](node_modules|_kit[\\/]icons)[\\/]/,
    tags: ["$initial"],
    priority: 20,
  },
  { name: "start", tags: ["$initial"], priority: 19 },
  ...libraries.map((group, index) => ({
    ...group,
    includeDependenciesRecursively: false,
    priority: libraries.length - index + 1,
  })),
  {
    name: (id, context) => (LIBRARY.test(id) || isPartOfFirstPages(id, context) ? "controls" : null),
    debugName: "controls",
    minShareCount: 2,
    includeDependenciesRecursively: false,
    priority: 1,
  },
];
