import type { Capture } from "../../src/jobs/reading/reading.ts";
import { companies, places, roles, sentences } from "../dataset/phrases.ts";
import { createRandom, type Random } from "../dataset/random.ts";

/** A page of about `length` characters, as it is given to the product; each number gives another posting. */
export type PageMaker = (
  number: number,
  length: number,
) => Extract<Capture, { html: string } | { text: string }>;

const headings = ["What you do", "What you bring", "Nice to have", "What we offer", "About us"] as const;

/** Headings, paragraphs and lists, nearly all of it text: what takes longest to read. */
const markupOf = (random: Random, length: number): string => {
  const parts: string[] = [];
  for (let written = 0; written < length; ) {
    const items = Array.from({ length: 5 }, () => `<li>${random.pick(sentences)}</li>`);
    const paragraph = `<p class="text text-body">${random.pick(sentences)} ${random.pick(sentences)}</p>`;
    const part = `<section class="block"><h2>${random.pick(headings)}</h2>${paragraph}<ul>${items.join("")}</ul></section>\n`;
    parts.push(part);
    written += part.length;
  }
  return parts.join("");
};

const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Jobs</a></nav><main><h1>${title}</h1>${body}</main></body></html>`;

/** A posting as schema.org's JSON-LD in the head of its page. */
const postingPage = (
  number: number,
  {
    random,
    described,
    around,
  }: { readonly random: Random; readonly described: string; readonly around: string },
) => {
  const { locality, country } = random.pick(places);
  const title = `${random.pick(roles)} ${number}`;
  const posting = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title,
    hiringOrganization: { "@type": "Organization", name: random.pick(companies) },
    jobLocation: { "@type": "Place", address: { addressLocality: locality, addressCountry: country } },
    datePosted: "2026-01-12",
    description: described,
  };
  const script = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
  return { html: page(title, script, around), url: `https://jobs.example.org/openings/${number}` };
};

/** Characters of a posting, as many as the longest real one has that the evaluation reads. */
const POSTING = 15_000;

/** Links, icons and fields, as they stand around a posting. */
const frameOf = (random: Random, length: number): string => {
  const parts: string[] = [];
  for (let written = 0; written < length; ) {
    const [role, { locality }] = [random.pick(roles), random.pick(places)];
    const icon = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M${random.between(1, 9)} 4h16v${random.between(1, 9)}H4z"/></svg>`;
    const part = `<div class="card card-body px-4 py-2"><div class="row"><a class="link" href="/openings/${random.between(1, 9999)}?from=list">${icon}<span>${role}</span></a><span class="meta">${locality}</span></div></div>\n`;
    parts.push(part);
    written += part.length;
  }
  return parts.join("");
};

/** What a page's program begins with: data as JSON, most of it about other things than the posting. */
const stateOf = (random: Random, length: number): string => {
  const items: string[] = [];
  for (let written = 0; written < length; ) {
    const [role, at, text] = [random.pick(roles), random.pick(places), random.pick(sentences)];
    const item = JSON.stringify({ id: random.between(1, 99_999), role, at, text });
    items.push(item);
    written += item.length;
  }
  return `<script>window.__STATE__=[${items.join().replaceAll("<", "\\u003c")}]</script>`;
};

/** As large pages mostly are: a posting of some thousand characters among links, scripts and their data. */
const usualPage: PageMaker = (number, length) => {
  const random = createRandom(number);
  const described = markupOf(random, POSTING);
  const rest = length - 2 * POSTING;
  const around = described + frameOf(random, rest * 0.4) + stateOf(random, rest * 0.6);
  return postingPage(number, { random, described, around });
};

/** A posting among other texts, such as a magazine's or a forum's page has. */
const textPage: PageMaker = (number, length) => {
  const random = createRandom(number);
  const described = markupOf(random, POSTING);
  return postingPage(number, {
    random,
    described,
    around: described + markupOf(random, length - 2 * POSTING),
  });
};

/** Half of it the posting as schema.org's JSON-LD, half of it the same kind of text around it. */
const jsonLdPage: PageMaker = (number, length) => {
  const random = createRandom(number);
  return postingPage(number, {
    random,
    described: markupOf(random, length / 2),
    around: markupOf(random, length / 2),
  });
};

const plainPage: PageMaker = (number, length) => {
  const random = createRandom(number);
  const { locality, country } = random.pick(places);
  const title = `${random.pick(roles)} ${number}`;
  const fields = `<p>Company: ${random.pick(companies)}</p><p>Location: ${locality}, ${country}</p>`;
  return {
    html: page(title, "", fields + markupOf(random, length)),
    url: `https://bakery.example.org/jobs/${number}`,
  };
};

/** The public data of Greenhouse, whose description is HTML that was escaped. */
const systemPage: PageMaker = (number, length) => {
  const random = createRandom(number);
  const url = `https://boards.greenhouse.io/crust/jobs/${number}`;
  const content = markupOf(random, length * 0.85)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  const posting = {
    id: number,
    title: `${random.pick(roles)} ${number}`,
    company_name: random.pick(companies),
    absolute_url: url,
    location: { name: random.pick(places).locality },
    updated_at: "2026-01-12T09:00:00-05:00",
    content,
  };
  return { text: JSON.stringify(posting), url };
};

export const pageMakers = {
  usual: usualPage,
  "among text": textPage,
  "JSON-LD": jsonLdPage,
  plain: plainPage,
  Greenhouse: systemPage,
} as const satisfies Record<string, PageMaker>;
