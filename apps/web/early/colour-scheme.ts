/** What Mantine stores. */
const CHOSEN = "mantine-color-scheme-value";
const SHOWN = "data-mantine-color-scheme";

/** The bars of the browser or of the installed app's window. */
const bars = { light: "#f4f6f5", dark: "#0d1310" };

const chosen = (): string | null => {
  try {
    return localStorage.getItem(CHOSEN);
  } catch {
    // Storage can be switched off; then the system decides.
    return null;
  }
};

const isDark = (scheme: string | null) =>
  scheme === "dark" || (scheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);

/** Before the first paint, so that a dark page never flashes white; the bars follow later choices too. */
export const showColourScheme = (): void => {
  const root = document.documentElement;
  root.setAttribute(SHOWN, isDark(chosen()) ? "dark" : "light");
  const paintBars = () => {
    const scheme = root.getAttribute(SHOWN) === "dark" ? "dark" : "light";
    document.querySelector('meta[name="theme-color"]')?.setAttribute("content", bars[scheme]);
  };
  paintBars();
  new MutationObserver(paintBars).observe(root, { attributeFilter: [SHOWN] });
};
