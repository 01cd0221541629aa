import type { Stage } from "@jobtracker/contracts";
import { ColourMenu } from "../../../_kit/fields/colour-menu.tsx";
import { t } from "../../../messages/index.ts";
import { StageDot } from "../../applications/stage-dot.tsx";

interface StageColourProps {
  readonly stage: Stage;
  readonly choose: (color: Stage["color"]) => void;
}

export const StageColour = ({ stage, choose }: StageColourProps) => (
  <ColourMenu
    value={stage.color}
    none={t.stages.ownColour}
    label={(colour) => t.stages.colourOf(stage.name, colour)}
    draw={(color) => <StageDot stage={{ ...stage, color }} />}
    choose={choose}
  />
);
