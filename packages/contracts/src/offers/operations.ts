import { z } from "zod";
import { Currency, defineDomain, defineOperation, LocalDate, listOf, page, Version } from "../_kit/index.ts";
import { ApplicationID } from "../applications/model.ts";
import { StageKey } from "../stages/model.ts";
import { ExchangeRate, OfferComparison } from "./comparison.ts";
import { offerFields as fields, Offer, OfferID, OfferStatus } from "./model.ts";

/** Offers on applications, and what they are worth beside each other. */
export const offers = defineDomain("offers", {
  list: defineOperation({
    kind: "query",
    summary: "List offers, the newest first",
    input: z.strictObject({
      applicationId: ApplicationID.optional(),
      status: OfferStatus.optional(),
      ...page,
    }),
    output: listOf(Offer),
    permission: "application:read",
    rest: { method: "GET", path: "/offers" },
    mcp: { tool: "list_offers", hint: "read" },
    audit: false,
    errors: [],
  }),

  get: defineOperation({
    kind: "query",
    summary: "Read an offer with its yearly value",
    input: z.strictObject({ id: OfferID }),
    output: Offer,
    permission: "application:read",
    rest: { method: "GET", path: "/offers/{id}" },
    mcp: false,
    audit: false,
    errors: ["NOT_FOUND"],
  }),

  compare: defineOperation({
    kind: "query",
    summary: "Compare offers side by side by their yearly value",
    description:
      "firstYear = base + bonus + equity + signing; laterYears without signing. Currencies are converted only by rates that the person gave (set_exchange_rate).",
    input: z.strictObject({
      status: z.enum(["open", "all"]).default("open"),
      currency: Currency.optional().meta({ description: "The offers' own unless said" }),
    }),
    output: OfferComparison,
    permission: "application:read",
    rest: { method: "GET", path: "/offers/comparison" },
    mcp: { tool: "compare_offers", hint: "read" },
    audit: false,
    errors: [],
  }),

  create: defineOperation({
    kind: "mutation",
    summary: "Add an offer to an application",
    input: z.strictObject({
      applicationId: ApplicationID,
      currency: fields.currency,
      base: fields.base,
      period: fields.period.default("year"),
      timesPerYear: fields.timesPerYear.optional(),
      bonus: fields.bonus.optional(),
      signing: fields.signing.optional(),
      equity: fields.equity.optional(),
      benefits: fields.benefits.optional(),
      vacationDays: fields.vacationDays.optional(),
      remote: fields.remote.optional(),
      startDay: fields.startDay.optional(),
      deadline: fields.deadline.optional(),
      timeZone: fields.timeZone.optional(),
      notes: fields.notes.optional(),
    }),
    output: Offer,
    permission: "application:write",
    rest: { method: "POST", path: "/applications/{applicationId}/offers", status: 201 },
    mcp: { tool: "add_offer", hint: "write" },
    audit: { event: "offer.created", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  /** An absent field stays as it is; null clears it. */
  update: defineOperation({
    kind: "mutation",
    summary: "Change an offer, such as its amounts or status",
    input: z.strictObject({
      id: OfferID,
      expectedVersion: Version,
      status: OfferStatus.optional(),
      currency: fields.currency.optional(),
      base: fields.base.optional(),
      period: fields.period.optional(),
      timesPerYear: fields.timesPerYear.optional(),
      bonus: fields.bonus.optional(),
      signing: fields.signing.optional(),
      equity: fields.equity.optional(),
      benefits: fields.benefits.optional(),
      vacationDays: fields.vacationDays.optional(),
      remote: fields.remote.optional(),
      startDay: fields.startDay.optional(),
      deadline: fields.deadline.optional(),
      timeZone: fields.timeZone.optional(),
      notes: fields.notes.optional(),
    }),
    output: Offer,
    permission: "application:write",
    rest: { method: "PATCH", path: "/offers/{id}" },
    mcp: { tool: "update_offer", hint: "write" },
    audit: { event: "offer.updated", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT"],
  }),

  accept: defineOperation({
    kind: "mutation",
    summary: "Accept an offer and, if wanted, move its application along",
    input: z.strictObject({
      id: OfferID,
      expectedVersion: Version,
      moveTo: StageKey.optional().meta({ description: "Moves the application too, such as to accepted" }),
    }),
    output: Offer,
    permission: "application:write",
    rest: { method: "POST", path: "/offers/{id}/accept" },
    mcp: { tool: "accept_offer", hint: "write" },
    audit: { event: "offer.accepted", target: "id" },
    errors: ["NOT_FOUND", "VERSION_CONFLICT", "CONFLICT", "INVALID_REFERENCE"],
  }),

  delete: defineOperation({
    kind: "mutation",
    summary: "Delete an offer (can be restored)",
    input: z.strictObject({ id: OfferID }),
    output: Offer,
    permission: "application:write",
    rest: { method: "DELETE", path: "/offers/{id}" },
    mcp: { tool: "delete_offer", hint: "destructive" },
    audit: { event: "offer.deleted", target: "id" },
    errors: ["NOT_FOUND"],
  }),

  restore: defineOperation({
    kind: "mutation",
    summary: "Restore a deleted offer",
    input: z.strictObject({ id: OfferID }),
    output: Offer,
    permission: "application:write",
    rest: { method: "POST", path: "/offers/{id}/restore" },
    mcp: { tool: "restore_offer", hint: "write" },
    audit: { event: "offer.restored", target: "id" },
    errors: ["NOT_FOUND", "CONSTRAINT_VIOLATED"],
  }),

  listRates: defineOperation({
    kind: "query",
    summary: "List the exchange rates that the person gave",
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(ExchangeRate), nextCursor: z.null() }),
    permission: "application:read",
    rest: { method: "GET", path: "/exchange-rates" },
    mcp: false,
    audit: false,
    errors: [],
  }),

  setRate: defineOperation({
    kind: "mutation",
    summary: "Say what one currency is worth in another, for comparing offers",
    input: z.strictObject({
      from: Currency,
      to: Currency,
      rate: ExchangeRate.shape.rate,
      day: LocalDate.optional().meta({ description: "From which day it is; today unless said" }),
    }),
    output: ExchangeRate,
    permission: "application:write",
    rest: { method: "PUT", path: "/exchange-rates/{from}/{to}" },
    mcp: { tool: "set_exchange_rate", hint: "write" },
    audit: { event: "exchange_rate.set", target: null },
    errors: ["CONSTRAINT_VIOLATED"],
  }),

  /** Answers with the rate as it was, so that it can be set again. */
  removeRate: defineOperation({
    kind: "mutation",
    summary: "Remove an exchange rate",
    input: z.strictObject({ from: Currency, to: Currency }),
    output: ExchangeRate,
    permission: "application:write",
    rest: { method: "DELETE", path: "/exchange-rates/{from}/{to}" },
    mcp: { tool: "remove_exchange_rate", hint: "write" },
    audit: { event: "exchange_rate.removed", target: null },
    errors: ["NOT_FOUND"],
  }),
});
