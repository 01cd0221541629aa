/** The window of a desk and that of a phone, for what has to be right in both. */
export const widths = [
  ["wide", { width: 1440, height: 900 }],
  ["narrow", { width: 390, height: 844 }],
] as const;
