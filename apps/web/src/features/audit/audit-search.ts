import type { ClientKind } from "@jobtracker/contracts";
import { addDays, startOfDay } from "../../_kit/time/instants.ts";

/** What the history is narrowed to, kept in its address. */
export interface AuditSearch {
  readonly event?: string;
  readonly client?: ClientKind;
  /** First and last day, in the person's time zone. */
  readonly from?: string;
  readonly to?: string;
}

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

// The words of events and clients are not at hand here: every page reads addresses, and only the history's has those words.
const isEvent = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 60 && /^\w+\.\w+$/.test(value);

const clientKinds: Record<ClientKind, true> = { web: true, rest: true, mcp: true, system: true };
const isClientKind = (value: unknown): value is ClientKind =>
  typeof value === "string" && Object.hasOwn(clientKinds, value);

/** Reads the address; what makes no sense is left out. */
export const readAuditSearch = ({ event, client, from, to }: Record<string, unknown>): AuditSearch => ({
  ...(isEvent(event) ? { event } : {}),
  ...(isClientKind(client) ? { client } : {}),
  ...(isDay(from) ? { from } : {}),
  ...(isDay(to) ? { to } : {}),
});

/** The same as the operation takes it: days begin and end where the person is. */
export const auditInput = ({ event, client, from, to }: AuditSearch, timeZone: string) => ({
  ...(event ? { event } : {}),
  ...(client ? { client } : {}),
  ...(from ? { from: startOfDay(from, timeZone) } : {}),
  ...(to ? { to: new Date(Date.parse(startOfDay(addDays(to, 1), timeZone)) - 1).toISOString() } : {}),
});
