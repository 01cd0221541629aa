import type { Claim, PlainSection } from "@jobtracker/contracts";
import { IconArrowDown, IconArrowUp, IconDots, IconTrash } from "@tabler/icons-react";
import { useId } from "react";
import { IconButton } from "../../../_kit/buttons/icon-button.tsx";
import { Menu } from "../../../_kit/menus/menu.tsx";
import { MenuDivider, MenuItem } from "../../../_kit/menus/menu-items.tsx";
import { t } from "../../../messages/index.ts";
import { words } from "../../../messages/profiles.ts";
import type { Places } from "../order/order-list.tsx";
import { EntryForm } from "./entry-form.tsx";
import { detailOf, titleOf } from "./entry-words.ts";
import { useOpened } from "./opened.ts";
import { wordsOf } from "./words-of.ts";

export interface ShownEntry {
  readonly id: number;
  readonly version: number;
  readonly highlights?: readonly Claim[];
}

interface EntryCardProps extends Places {
  readonly section: PlainSection;
  readonly entry: ShownEntry & Readonly<Record<string, unknown>>;
  readonly remove: () => void;
}

/** An entry as it reads; a press opens it where it stands. */
export const EntryCard = ({ section, entry, remove, ...places }: EntryCardProps) => {
  const { isOpen, open, close } = useOpened();
  const buttonId = useId();
  const name = titleOf(section, entry);
  const isEdited = isOpen(section, entry.id);
  const shut = () => {
    close(section, entry.id);
    document.getElementById(buttonId)?.focus();
  };
  return (
    <article className="entry" aria-label={name} id={`${section}-${entry.id}`}>
      <div className="entry-head">
        <button
          type="button"
          id={buttonId}
          className="entry-open"
          aria-expanded={isEdited}
          onClick={() => (isEdited ? shut() : open(section, entry.id))}
        >
          <span className="entry-title">{name}</span>
          <span className="entry-detail">{detailOf(section, entry)}</span>
        </button>
        <EntryMenu name={name} remove={remove} {...places} />
      </div>
      {isEdited ? (
        <EntryForm section={section} id={entry.id} name={name} claims={entry.highlights} close={shut} />
      ) : (
        <EntryText entry={entry} />
      )}
    </article>
  );
};

const textFields = ["summary", "description", "reference"] as const;

const EntryText = ({ entry }: Pick<EntryCardProps, "entry">) => {
  const texts = textFields.map((field) => wordsOf(entry[field])).filter((text) => text !== "");
  const claims = entry.highlights ?? [];
  if (texts.length + claims.length === 0) return null;
  return (
    <div className="entry-text">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {claims.length > 0 && (
        <ul>
          {claims.map(({ id, text }) => (
            <li key={id} id={`claims-${id}`}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

interface EntryMenuProps extends Places {
  readonly name: string;
  readonly remove: () => void;
}

/** The way without dragging and without keys. */
const EntryMenu = ({ name, place, last, step, remove }: EntryMenuProps) => (
  <Menu
    width={180}
    trigger={(props) => (
      <IconButton {...props} aria-label={words.actions(name)}>
        <IconDots size={18} />
      </IconButton>
    )}
  >
    <MenuItem picture={<IconArrowUp size={16} />} isDisabled={place === 0} onChoose={() => step(place - 1)}>
      {words.moveUp}
    </MenuItem>
    <MenuItem
      picture={<IconArrowDown size={16} />}
      isDisabled={place === last}
      onChoose={() => step(place + 1)}
    >
      {words.moveDown}
    </MenuItem>
    <MenuDivider />
    <MenuItem picture={<IconTrash size={16} />} onChoose={remove}>
      {t.actions.delete}
    </MenuItem>
  </Menu>
);
