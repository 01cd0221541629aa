export * from "./repository-offer.ts";
export * from "./repository-rate.ts";
