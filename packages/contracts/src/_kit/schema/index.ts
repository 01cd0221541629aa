export * from "./compatibility.ts";
export * from "./json-schema.ts";
export * from "./marks.ts";
