import { awaitField } from "../navigation/awaited-field.ts";
import type { ShortcutName } from "../navigation/shortcut-list.ts";
import { useShortcut } from "../navigation/shortcuts.ts";

/** The room of a control that is drawn after the page, as wide as the class says. */
export const RoomOfControl = ({ className = "" }: { readonly className?: string }) => (
  <div className={`room-of-control ${className}`} />
);

interface RoomOfSearchProps {
  readonly shortcut: ShortcutName;
  readonly className?: string;
}

/** That of a `SearchField`: its key is heard already, and what is typed after it arrives in the field. */
export const RoomOfSearch = ({ shortcut, className = "" }: RoomOfSearchProps) => {
  useShortcut(shortcut, () => awaitField(shortcut));
  return <RoomOfControl className={className} />;
};
