import { z } from "zod";
import { jobPosting, words } from "./fields.ts";
import { postingsOf } from "./postings-of.ts";
import type { PostingSystem } from "./system.ts";

/** An item of the JSON feed of a Teamtailor site (`{site}/jobs.json`): schema.org's posting inside a feed's item. */
const Item = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  content_html: words,
  _jobposting: z.record(z.string(), z.unknown()),
});

const paths = { url: "url", description: "content_html" };

const toSchema = ({ url, content_html: content, _jobposting: schema }: z.output<typeof Item>) =>
  jobPosting({ ...schema, url, description: schema.description ?? content });

export const teamtailor: PostingSystem = {
  name: "Teamtailor",
  hosts: /(?:^|\.)teamtailor\.com$/,
  read: (value) => postingsOf(value, "items", Item, (item) => ({ schema: toSchema(item), paths })),
};
