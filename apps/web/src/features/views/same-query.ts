import type { ViewQuery } from "@jobtracker/contracts";

const inOrder = (query: ViewQuery) =>
  JSON.stringify(Object.entries(query).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** Whether two addresses filter alike, in whatever order their parameters stand. */
export const sameQuery = (one: ViewQuery, other: ViewQuery): boolean => inOrder(one) === inOrder(other);

export const isEmptyQuery = (query: ViewQuery): boolean => Object.keys(query).length === 0;
