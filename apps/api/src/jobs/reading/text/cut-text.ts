/** The text's first `length` UTF-16 units, ended with "…" if it was longer; never half a surrogate pair. */
export const cutText = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const end = length - 1;
  const isHighSurrogate = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return `${text.slice(0, isHighSurrogate ? end - 1 : end)}…`;
};
