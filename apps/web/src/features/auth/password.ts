/** The contract's shortest password, in UTF-16 units. */
export const MIN_PASSWORD = 10;

export const isLongEnough = (password: string) => password.length >= MIN_PASSWORD;
