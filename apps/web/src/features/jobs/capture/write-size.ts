import { language } from "../../../messages/index.ts";

/** `34 kB`, `1.2 MB`. */
export const writeSize = (bytes: number): string => {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "megabyte" ? 1 : 0,
  }).format(Math.max(amount, 1));
};
