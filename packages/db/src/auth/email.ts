import { isStorable } from "@jobtracker/contracts/kit";

const MAX_LENGTH = 254;

/** What an address is compared by: NFKC and lower case, the same on both engines. */
export const normalizeEmail = (email: string) => email.normalize("NFKC").toLowerCase();

/** False for what no column would take, and so can be nobody's address. */
export const canBeStored = (email: string) => isStorable(email) && normalizeEmail(email).length <= MAX_LENGTH;
