import { useMediaQuery } from "@mantine/hooks";

/** As in the styles. */
const NARROW = "(max-width: 48em)";

/** The side bar has no room: bars above and below take its place. */
export const useIsNarrow = (): boolean => useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
