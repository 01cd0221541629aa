/** Menus and lists open inside the main landmark: what stands beside all landmarks is easily missed. */
export const OVERLAYS = "overlays";
