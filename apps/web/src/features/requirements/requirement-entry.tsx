import type { FitItem, Requirement } from "@jobtracker/contracts";
import { Badge } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { IconButton } from "../../_kit/buttons/icon-button.tsx";
import { Menu } from "../../_kit/menus/menu.tsx";
import { MenuDivider, MenuItem, MenuLabel, MenuRadio } from "../../_kit/menus/menu-items.tsx";
import { language, t } from "../../messages/index.ts";
import { FitStatusMark } from "../fit/fit-status-mark.tsx";
import { useAskedSentence, useAskedSentences } from "./asked-sentence.ts";
import { useRequirements } from "./use-requirements.ts";

const words = t.requirements;
const kinds = [
  "hard",
  "soft",
  "experience",
  "degree",
  "language",
  "permit",
  "place",
] as const satisfies readonly Requirement["kind"][];

const nameOfLanguage = (code: string) =>
  new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;

/** What was understood beside the kind: "5+ years", "German B2", "Master". */
const detailOf = (requirement: Requirement): string | null => {
  if (requirement.kind === "experience" && requirement.years !== null)
    return words.years(requirement.years, requirement.maxYears);
  if (requirement.kind === "degree" && requirement.degree !== null) return words.degrees[requirement.degree];
  if (requirement.kind === "language" && requirement.language !== null)
    return [nameOfLanguage(requirement.language), requirement.languageLevel].filter(Boolean).join(" ");
  return null;
};

interface RequirementEntryProps {
  readonly requirement: Requirement;
  readonly isReadOnly: boolean;
  /** How far it is met; undefined while that is not known. */
  readonly item: FitItem | undefined;
}

export const RequirementEntry = ({ requirement, isReadOnly, item }: RequirementEntryProps) => {
  const detail = detailOf(requirement);
  const asked = useAskedSentence(requirement.sentence);
  return (
    <li className="requirement" data-active={asked.isActive || undefined} {...asked.pointing}>
      <div className="requirement-body">
        <Sentence requirement={requirement} />
        <div className="requirement-marks">
          {item && <FitStatusMark status={item.status} />}
          <Badge variant="light" color="gray" size="sm">
            {words.kinds[requirement.kind]}
          </Badge>
          {detail !== null && <span>{detail}</span>}
          {requirement.correctedBy !== null && <span>{words.correctedBy[requirement.correctedBy]}</span>}
        </div>
      </div>
      {!isReadOnly && <Corrections requirement={requirement} />}
    </li>
  );
};

/** One that stands in the text leads there. */
const Sentence = ({ requirement: { sentence, start } }: Pick<RequirementEntryProps, "requirement">) => {
  const { show } = useAskedSentences();
  if (start === null) return <p className="requirement-sentence">{sentence}</p>;
  return (
    <button
      type="button"
      className="requirement-sentence requirement-link"
      data-asked={sentence}
      onClick={() => show(sentence)}
    >
      {sentence}
    </button>
  );
};

const Corrections = ({ requirement }: { readonly requirement: Requirement }) => {
  const { correct, remove } = useRequirements(requirement.jobId);
  const isCritical = requirement.weight === "critical";
  return (
    <Menu
      width={210}
      trigger={(props) => (
        <IconButton {...props} aria-label={words.correct(requirement.sentence)}>
          <IconDots size={16} />
        </IconButton>
      )}
    >
      <MenuItem onChoose={() => correct(requirement, { weight: isCritical ? "optional" : "critical" })}>
        {isCritical ? words.makeOptional : words.makeCritical}
      </MenuItem>
      <MenuDivider />
      <MenuLabel>{words.kind}</MenuLabel>
      {kinds.map((kind) => (
        <MenuRadio
          key={kind}
          isChecked={kind === requirement.kind}
          onChoose={() => correct(requirement, { kind })}
        >
          {words.kinds[kind]}
        </MenuRadio>
      ))}
      <MenuDivider />
      <MenuItem isDanger onChoose={() => remove(requirement)}>
        {words.remove}
      </MenuItem>
    </Menu>
  );
};
