import { type ReactNode, useCallback, useMemo, useState } from "react";
import { Prepared } from "../../_kit/dialogs/prepared.tsx";
import { useLoadedAhead } from "../../_kit/loading/use-loaded-ahead.ts";
import { holdKeys } from "../../_kit/navigation/held-keys.ts";
import { useShortcut } from "../../_kit/navigation/shortcuts.ts";
import { PaletteContext } from "./palette-context.ts";

const loadDialog = async () => (await import("./palette-dialog.tsx")).PaletteDialog;

/** Offers the command palette everywhere; it is loaded and drawn once the page stands. */
export const PaletteProvider = ({ children }: { readonly children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false);
  // Each time it is a new one, drawn while nobody asks for it.
  const [time, setTime] = useState(0);
  const PaletteDialog = useLoadedAhead(loadDialog, isOpen);
  const palette = useMemo(() => ({ open: () => setOpen(true) }), []);
  const close = useCallback(() => {
    setOpen(false);
    setTime((before) => before + 1);
  }, []);
  useShortcut("palette", () => {
    holdKeys();
    palette.open();
  });
  return (
    <PaletteContext value={palette}>
      {children}
      {PaletteDialog && (
        <Prepared key={time} isShown={isOpen}>
          <PaletteDialog onClose={close} />
        </Prepared>
      )}
    </PaletteContext>
  );
};
