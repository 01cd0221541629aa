import { createContext, use } from "react";

interface Palette {
  open(): void;
}

export const PaletteContext = createContext<Palette>({ open: () => {} });

export const usePalette = (): Palette => use(PaletteContext);
