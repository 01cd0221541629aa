import type { Stage } from "@jobtracker/contracts";
import { ActionIcon, Menu } from "@mantine/core";
import { t } from "../../../messages/index.ts";
import { StageDot } from "../../applications/stage-dot.tsx";

const colours = [
  null,
  "gray",
  "blue",
  "teal",
  "green",
  "yellow",
  "orange",
  "red",
  "pink",
  "violet",
] as const satisfies readonly Stage["color"][];

const wordOf = (color: Stage["color"]) => (color === null ? t.stages.ownColour : t.stages.colours[color]);

interface StageColourProps {
  readonly stage: Stage;
  readonly choose: (color: Stage["color"]) => void;
}

export const StageColour = ({ stage, choose }: StageColourProps) => (
  <Menu position="bottom-start" width={220}>
    <Menu.Target>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t.stages.colourOf(stage.name, wordOf(stage.color))}
      >
        <StageDot stage={stage} />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Label>{t.stages.colour}</Menu.Label>
      <Menu.RadioGroup value={stage.color ?? ""}>
        {colours.map((color) => (
          <Menu.RadioItem
            key={color ?? ""}
            value={color ?? ""}
            rightSection={<StageDot stage={{ ...stage, color }} />}
            onChange={() => color !== stage.color && choose(color)}
          >
            {wordOf(color)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Dropdown>
  </Menu>
);
