/** What an empty field means. */
export const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

export const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
