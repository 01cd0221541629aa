import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";
import { t } from "../../messages/index.ts";
import { OVERLAYS } from "./overlays.ts";

/** Pine: the one accent. Shade 7 carries white text on light pages, shade 6 on dark ones (WCAG AA). */
const accent: MantineColorsTuple = [
  "#edf8f4",
  "#d5efe5",
  "#a9decb",
  "#78ccae",
  "#4db994",
  "#2ea27d",
  "#15805f",
  "#0d6d57",
  "#0a5746",
  "#084538",
];

/** Neutrals with a trace of green, so that surfaces and accent belong together. */
const gray: MantineColorsTuple = [
  "#f6f8f7",
  "#eef1ef",
  "#e3e7e5",
  "#d3d9d6",
  "#bcc4c0",
  "#8f9a95",
  "#5b6762",
  "#45504b",
  "#2c3531",
  "#18201c",
];

const dark: MantineColorsTuple = [
  "#e4eae7",
  "#c5cec9",
  "#9daba4",
  "#8b9992",
  "#313b36",
  "#252e2a",
  "#1c2420",
  "#161d1a",
  "#101613",
  "#0a0f0c",
];

const systemFonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif';

const overlays = { target: `#${OVERLAYS}` };

const calendar = {
  weekendDays: [],
  hideOutsideDates: true,
  ariaLabels: { previousMonth: t.actions.previousMonth, nextMonth: t.actions.nextMonth },
};

export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 6 },
  colors: { accent, gray, dark },
  black: "#18201c",
  fontFamily: systemFonts,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.125rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.5" },
  // Few weights: each further one is a font that the browser has to look up and to shape with.
  fontWeights: { regular: "400", medium: "600", bold: "600" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.0625rem", lineHeight: "1.35" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.4" },
    },
  },
  defaultRadius: "md",
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "12px", xl: "16px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Tooltip: { defaultProps: { openDelay: 350, withArrow: false, portalProps: overlays } },
    Modal: {
      defaultProps: { centered: false, radius: "lg", yOffset: "8vh" },
      styles: { title: { fontSize: "1.0625rem", fontWeight: 600, letterSpacing: "-0.012em" } },
    },
    Popover: { defaultProps: { portalProps: overlays } },
    InputWrapper: { styles: { label: { marginBottom: 4 }, description: { marginBottom: 4 } } },
    // Mantine's red of weekends and grey of other months are below WCAG AA.
    DatePicker: { defaultProps: calendar },
    // Its pop-up would be a dialog without a name; the field that opens it has one, and each day its date.
    DatePickerInput: { defaultProps: { ...calendar, popoverProps: { withRoles: false } } },
    Skeleton: { defaultProps: { radius: "md" } },
  },
});

/** Colours of text that Mantine's own shades would leave below WCAG AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": gray[6],
    "--mantine-color-placeholder": "#66726c",
    "--mantine-color-error": "#b3261e",
    "--mantine-color-anchor": accent[7],
    "--mantine-color-default-border": gray[3],
    "--mantine-color-accent-light": "#e2f2ec",
    "--mantine-color-accent-light-hover": accent[1],
    "--mantine-color-accent-light-color": accent[8],
  },
  dark: {
    "--mantine-color-dimmed": dark[2],
    "--mantine-color-placeholder": dark[3],
    "--mantine-color-error": "#ff8f86",
    "--mantine-color-anchor": accent[3],
    "--mantine-color-default-border": dark[4],
    "--mantine-color-accent-light": "#12352a",
    "--mantine-color-accent-light-hover": "#184437",
    "--mantine-color-accent-light-color": "#8ad8bd",
  },
});
