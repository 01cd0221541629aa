import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { useShortcut } from "../../_kit/navigation/shortcuts.ts";
import { PaletteContext } from "./palette-context.ts";

const PaletteDialog = lazy(async () => ({ default: (await import("./palette-dialog.tsx")).PaletteDialog }));

/** Offers the command palette everywhere; its code is loaded when it is first opened. */
export const PaletteProvider = ({ children }: { readonly children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false);
  const palette = useMemo(() => ({ open: () => setOpen(true) }), []);
  useShortcut("palette", palette.open);
  return (
    <PaletteContext value={palette}>
      {children}
      <Suspense>{isOpen && <PaletteDialog onClose={() => setOpen(false)} />}</Suspense>
    </PaletteContext>
  );
};
