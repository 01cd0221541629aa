export const isWebAddress = (text: string): boolean =>
  text.length <= 2000 && /^https?:\/\//i.test(text) && URL.canParse(text);
