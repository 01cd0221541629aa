import type { ReactNode } from "react";
import { t } from "../../messages/index.ts";
import { IconButton } from "../buttons/icon-button.tsx";
import { Menu } from "../menus/menu.tsx";
import { MenuLabel, MenuRadio } from "../menus/menu-items.tsx";

const colours = [null, "gray", "blue", "teal", "green", "yellow", "orange", "red", "pink", "violet"] as const;
export type ChosenColour = (typeof colours)[number];

interface ColourMenuProps {
  readonly value: ChosenColour;
  /** What it is called to have none of these colours. */
  readonly none: string;
  /** Names the button by the colour's own name. */
  readonly label: (colour: string) => string;
  readonly draw: (colour: ChosenColour) => ReactNode;
  readonly choose: (colour: ChosenColour) => void;
}

/** A colour of the palette for what a person names. */
export const ColourMenu = ({ value, none, label, draw, choose }: ColourMenuProps) => {
  const wordOf = (colour: ChosenColour) => (colour === null ? none : t.stages.colours[colour]);
  return (
    <Menu
      position="bottom-start"
      width={220}
      trigger={(props) => (
        <IconButton {...props} size="lg" aria-label={label(wordOf(value))}>
          {draw(value)}
        </IconButton>
      )}
    >
      <MenuLabel>{t.stages.colour}</MenuLabel>
      {colours.map((colour) => (
        <MenuRadio
          key={colour ?? ""}
          isChecked={colour === value}
          after={draw(colour)}
          keepsOpen
          onChoose={() => colour !== value && choose(colour)}
        >
          {wordOf(colour)}
        </MenuRadio>
      ))}
    </Menu>
  );
};
