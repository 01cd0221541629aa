export const bookmarklet = {
  title: "Bookmarklet",
};
