/** Whether a statement surely changes nothing. After `with`, which no repository writes, anything may follow. */
export const isReading = (text: string): boolean => text.startsWith("select ");
