import { lazy, type ReactNode, Suspense, startTransition, useMemo, useState } from "react";
import { useLoadAhead } from "../../_kit/loading/use-load-ahead.ts";
import { useShortcut } from "../../_kit/navigation/shortcuts.ts";
import { PaletteContext } from "./palette-context.ts";

const loadDialog = async () => ({ default: (await import("./palette-dialog.tsx")).PaletteDialog });
const PaletteDialog = lazy(loadDialog);

/** Offers the command palette everywhere; its code is loaded once the page stands. */
export const PaletteProvider = ({ children }: { readonly children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false);
  // Without a transition React shows nothing at all first, and keeps that for 300 ms, even if the code is here.
  const palette = useMemo(() => ({ open: () => startTransition(() => setOpen(true)) }), []);
  useLoadAhead(loadDialog);
  useShortcut("palette", palette.open);
  return (
    <PaletteContext value={palette}>
      {children}
      <Suspense>{isOpen && <PaletteDialog onClose={() => setOpen(false)} />}</Suspense>
    </PaletteContext>
  );
};
