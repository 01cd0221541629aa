import { createHash } from "node:crypto";
import type { JobFields } from "@jobtracker/contracts";
import type { JobHashes } from "@jobtracker/db";
import { canonicalUrl, isListingPage, otherHostForm } from "./reading/identity/canonical-url.ts";
import { contentKeyOf, type Identity, keyOf } from "./reading/identity/identity.ts";

export { comparable } from "./reading/identity/identity.ts";

const sha256 = (key: string) => createHash("sha256").update(key).digest("hex");
const hashOfKey = (key: string | null) => (key === null ? null : sha256(key));

/** The keys of a posting as the database compares them. */
export const hashesOf = ({ canonicalUrl, externalKey, contentKey }: Identity): JobHashes => ({
  ...urlHashesOfKey(canonicalUrl),
  externalHash: hashOfKey(externalKey),
  contentHash: sha256(contentKey),
});

/** "https://www.crust.example/1" and "https://crust.example/1" are one page; either may be what a job was stored under. */
const urlHashesOfKey = (key: string | null) => ({
  urlHash: hashOfKey(key),
  otherUrlHash: hashOfKey(key === null ? null : otherHostForm(key)),
});

/** Of an address that a caller wrote; a site's front page or list of openings names no job. */
export const urlHashesOf = (url: string | null): Pick<JobHashes, "urlHash" | "otherUrlHash"> => {
  const canonical = url === null ? null : canonicalUrl(url);
  return urlHashesOfKey(canonical === null || isListingPage(canonical) ? null : keyOf(canonical));
};

/** The first of them alone. */
export const urlHashOf = (url: string | null): string | null => urlHashesOf(url).urlHash;

/** Of a job that nobody captured. */
export const hashesOfFields = (fields: JobFields): JobHashes => ({
  ...urlHashesOf(fields.url),
  externalHash: null,
  contentHash: sha256(contentKeyOf(fields)),
});
