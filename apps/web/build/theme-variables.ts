import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from "@mantine/core";
import type { Plugin } from "vite";
import { cssVariables, theme } from "../src/_kit/theme/theme.ts";

const NAME = "virtual:theme-variables.css";
const RESOLVED = `\0${NAME}`;

type Variables = Readonly<Record<string, string>>;

const beyond = (ours: Variables, others: Variables) =>
  Object.fromEntries(Object.entries(ours).filter(([name, value]) => others[name] !== value));

/** The variables of the theme that are not Mantine's own, which its style sheet has. */
const themeVariables = (): string => {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const [own, chosen, known] = [
    defaultCssVariablesResolver(merged),
    cssVariables(merged),
    defaultCssVariablesResolver(DEFAULT_THEME),
  ];
  return convertCssVariables({
    variables: beyond({ ...own.variables, ...chosen.variables }, known.variables),
    light: beyond({ ...own.light, ...chosen.light }, known.light),
    dark: beyond({ ...own.dark, ...chosen.dark }, known.dark),
  });
};

/** A style sheet with the theme's variables: `MantineProvider` would make them anew at each start of the page. */
export const themeVariablesSheet = (): Plugin => ({
  name: "theme-variables",
  resolveId: { filter: { id: new RegExp(`^${NAME}$`) }, handler: () => RESOLVED },
  load: { filter: { id: new RegExp(`^\0${NAME}$`) }, handler: themeVariables },
});
