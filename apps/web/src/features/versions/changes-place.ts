/** Where on the page of a job its last changes stand, in the address after `#`. */
export const CHANGES = "changes";
