/** Where a person wanted to go before signing in. Only an address of this app: never a way to another site. */
export const readWish = (wish: unknown): string | undefined =>
  typeof wish === "string" && /^\/(?![/\\])/.test(wish) ? wish : undefined;

export interface WishSearch {
  readonly wish?: string;
}

export const readWishSearch = (search: Record<string, unknown>): WishSearch => {
  const wish = readWish(search.wish);
  return wish === undefined ? {} : { wish };
};
