import { notFound } from "@tanstack/react-router";

const ID = /^[1-9]\d{0,9}$/;

/** Reads the number in an address; anything else is a page that does not exist. */
export const readId = (text: string): number => {
  if (!ID.test(text)) throw notFound();
  return Number(text);
};
