import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { useLoadAhead } from "../../_kit/loading/use-load-ahead.ts";
import { useShortcut } from "../../_kit/navigation/shortcuts.ts";
import { PaletteContext } from "./palette-context.ts";

const loadDialog = async () => ({ default: (await import("./palette-dialog.tsx")).PaletteDialog });
const PaletteDialog = lazy(loadDialog);

/** Offers the command palette everywhere; its code is loaded once the page stands. */
export const PaletteProvider = ({ children }: { readonly children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false);
  const palette = useMemo(() => ({ open: () => setOpen(true) }), []);
  useLoadAhead(loadDialog);
  useShortcut("palette", palette.open);
  return (
    <PaletteContext value={palette}>
      {children}
      <Suspense>{isOpen && <PaletteDialog onClose={() => setOpen(false)} />}</Suspense>
    </PaletteContext>
  );
};
