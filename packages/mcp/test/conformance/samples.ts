/** One red pixel. */
export const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

/** No sample at all: the header of a WAV file. */
export const WAV = "UklGRiQAAABXQVZFZm10IBAAAAABAAEARKwAAIhYAQACABAAZGF0YQAAAAA=";

export const image = { type: "image", data: PNG, mimeType: "image/png" } as const;

export const text = (words: string) => ({ type: "text", text: words }) as const;

export const answer = (words: string) => ({ content: [text(words)] });
