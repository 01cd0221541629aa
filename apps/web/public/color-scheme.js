// Runs before the first paint, so that a dark page never flashes white. A file of its own because the
// content security policy allows no inline scripts. The key is the one that Mantine stores.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("mantine-color-scheme-value");
  } catch {
    // Storage can be switched off; then the system decides.
  }
  const isDark =
    chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  const root = document.documentElement;
  root.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");

  // The bars of the browser or of the installed app's window follow, also when the person chooses otherwise later.
  const bars = { light: "#f4f6f5", dark: "#0d1310" };
  const paintBars = () => {
    const scheme = root.getAttribute("data-mantine-color-scheme") === "dark" ? "dark" : "light";
    document.querySelector('meta[name="theme-color"]')?.setAttribute("content", bars[scheme]);
  };
  paintBars();
  new MutationObserver(paintBars).observe(root, { attributeFilter: ["data-mantine-color-scheme"] });
})();
