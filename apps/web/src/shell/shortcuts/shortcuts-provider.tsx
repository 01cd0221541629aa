import { useRouter } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { undoLatest } from "../../_kit/feedback/undoable.ts";
import { holdKeys } from "../../_kit/navigation/held-keys.ts";
import { useShortcut, useShortcutKeys } from "../../_kit/navigation/shortcuts.ts";
import { ShortcutsContext } from "./shortcuts-context.ts";

const ShortcutsDialog = lazy(async () => ({
  default: (await import("./shortcuts-dialog.tsx")).ShortcutsDialog,
}));

/** Listens for the shortcuts, does those that lead somewhere, and shows all of them on demand. */
export const ShortcutsProvider = ({ children }: { readonly children: ReactNode }) => {
  const router = useRouter();
  const [isShown, setShown] = useState(false);
  const help = useMemo(() => ({ show: () => setShown(true) }), []);
  useShortcutKeys();
  useShortcut("help", help.show);
  useShortcut("undo", undoLatest);
  useShortcut("search", () => {
    holdKeys();
    void router.navigate({ to: "/search", search: {} });
  });
  useShortcut("goBoard", () => void router.navigate({ to: "/" }));
  useShortcut("goTable", () => void router.navigate({ to: "/table" }));
  useShortcut("goJobs", () => void router.navigate({ to: "/jobs" }));
  useShortcut("goProfile", () => void router.navigate({ to: "/profile" }));
  useShortcut("goCalendar", () => void router.navigate({ to: "/calendar" }));
  useShortcut("goActivity", () => void router.navigate({ to: "/activity" }));
  useShortcut("goSettings", () => void router.navigate({ to: "/settings" }));
  return (
    <ShortcutsContext value={help}>
      {children}
      <Suspense>{isShown && <ShortcutsDialog onClose={() => setShown(false)} />}</Suspense>
    </ShortcutsContext>
  );
};
