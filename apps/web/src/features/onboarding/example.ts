import { t } from "../../messages/index.ts";
import { emptySource, type SourceDraft } from "../jobs/capture/source-draft.ts";

/** By this address the example is known again. Nothing is behind it: `.example` is reserved (RFC 2606). */
export const EXAMPLE_ADDRESS = "https://jobtracker.example/lighthouse-keeper";

const words = t.onboarding.example;

/** A posting as job boards publish it, so that the first capture shows what the real ones will. */
const posting = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: words.title,
  url: EXAMPLE_ADDRESS,
  hiringOrganization: { "@type": "Organization", name: words.company },
  jobLocation: { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: words.place } },
  employmentType: "FULL_TIME",
  description: `<p>${words.description}</p>`,
};

export const exampleSource = (): SourceDraft => ({
  ...emptySource,
  attachment: { form: "jsonLd", content: JSON.stringify(posting), name: words.attachment },
});
