import { z } from "zod";

// The forms in which the systems write a value; what is written otherwise is left out, not guessed at.

/** A text, or nothing. */
export const words = z.string().nullish().catch(null);
/** A number or the text of one. */
export const id = z.union([z.string(), z.number()]);
export const flag = z.boolean().nullish().catch(null);
/** An amount; Recruitee and others write them as texts. */
export const amount = z.union([z.number(), z.string()]).nullish().catch(null);

/** schema.org's PostalAddress. */
export const postalAddress = (
  parts: Readonly<
    Partial<Record<"street" | "locality" | "region" | "postalCode" | "country", string | null | undefined>>
  >,
) => ({
  "@type": "PostalAddress",
  streetAddress: parts.street,
  addressLocality: parts.locality,
  addressRegion: parts.region,
  postalCode: parts.postalCode,
  addressCountry: parts.country,
});

/** A place that the source names in one line, with the country if it gives that apart. */
export const namedPlace = (name: string | null | undefined, country?: string | null) => ({
  "@type": "Place",
  name,
  ...(country ? { address: { "@type": "PostalAddress", addressCountry: country } } : {}),
});

/** schema.org's JobPosting; properties without a value are left out. */
export const jobPosting = (properties: Readonly<Record<string, unknown>>) => ({
  "@type": "JobPosting",
  ...Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  ),
});

/** schema.org's way to say where to apply. */
export const applyAction = (address: string | null | undefined) =>
  address ? { "@type": "ApplyAction", target: address } : null;

/** The first part of an address's path, which many systems use as the employer's name: `jobs.lever.co/matchgroup/…`. */
export const slugOf = (address: string | null | undefined): string | null => {
  const url = address ? URL.parse(address) : null;
  const [slug] = url?.pathname.split("/").filter(Boolean) ?? [];
  return slug === undefined ? null : decodeURIComponentSafely(slug);
};

const decodeURIComponentSafely = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};
