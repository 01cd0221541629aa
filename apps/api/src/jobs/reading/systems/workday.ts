import { z } from "zod";
import { isRecord } from "../json-ld/record.ts";
import { jobPosting, namedPlace, words } from "./fields.ts";
import { postingsOf } from "./postings-of.ts";
import type { PostingSystem, SystemPosting } from "./system.ts";

/** A line of the list that Workday's career sites load (`{host}/wday/cxs/{tenant}/{site}/jobs`). */
const Line = z.object({
  title: z.string(),
  externalPath: z.string(),
  locationsText: words,
  postedOn: words,
  bulletFields: z.array(z.string()).nullish().catch(null),
});

/** The `jobPostingInfo` of one posting (`{host}/wday/cxs/{tenant}/{site}/job/…`). */
const Info = z.object({
  title: z.string(),
  jobReqId: z.string(),
  externalUrl: words,
  jobDescription: words,
  location: words,
  additionalLocations: z.array(z.string()).nullish().catch(null),
  country: z.object({ descriptor: words }).nullish().catch(null),
  postedOn: words,
  startDate: words,
  endDate: words,
  timeType: words,
  remoteType: words,
});

const linePaths = {
  title: "title",
  url: "externalPath",
  jobLocation: "locationsText",
  datePosted: "postedOn",
  identifier: "bulletFields[0]",
};
const infoPaths = {
  title: "jobPostingInfo.title",
  url: "jobPostingInfo.externalUrl",
  hiringOrganization: "hiringOrganization.name",
  jobLocation: "jobPostingInfo.location",
  jobLocationType: "jobPostingInfo.remoteType",
  employmentType: "jobPostingInfo.timeType",
  description: "jobPostingInfo.jobDescription",
  datePosted: "jobPostingInfo.startDate",
  validThrough: "jobPostingInfo.endDate",
  identifier: "jobPostingInfo.jobReqId",
};

/** "3 Locations" names none of them. */
const namedPlaces = (text: string | null | undefined) =>
  text && !/^\d+ /.test(text) ? namedPlace(text) : null;

/** The page of a posting, if the list came from its site: `/wday/cxs/{tenant}/{site}/jobs`. */
const pageOf = (path: string, list: URL | null): string | null => {
  const site = /^\/wday\/cxs\/[^/]+\/([^/]+)\//.exec(list?.pathname ?? "")?.[1];
  return list === null || site === undefined ? null : `${list.origin}/${site}${path}`;
};

const fromLine = (line: z.output<typeof Line>, page: URL | null): SystemPosting => ({
  paths: linePaths,
  schema: jobPosting({
    title: line.title,
    url: pageOf(line.externalPath, page),
    jobLocation: namedPlaces(line.locationsText),
    datePosted: line.postedOn,
    identifier: line.bulletFields?.[0],
  }),
});

const fromInfo = (info: z.output<typeof Info>, company: unknown): SystemPosting => ({
  paths: infoPaths,
  schema: jobPosting({
    title: info.title,
    url: info.externalUrl,
    hiringOrganization: company,
    jobLocation: [
      namedPlace(info.location, info.country?.descriptor),
      ...(info.additionalLocations ?? []).map((name) => namedPlace(name)),
    ],
    jobLocationType: info.remoteType,
    employmentType: info.timeType,
    description: info.jobDescription,
    datePosted: info.startDate ?? info.postedOn,
    validThrough: info.endDate,
    identifier: info.jobReqId,
  }),
});

export const workday: PostingSystem = {
  name: "Workday",
  hosts: /(?:^|\.)(?:myworkdayjobs|myworkdaysite|workday)\.com$/,
  read: (value, page) => {
    if (!isRecord(value)) return null;
    const { jobPostingInfo, hiringOrganization } = value;
    return jobPostingInfo === undefined
      ? postingsOf(value, "jobPostings", Line, (line) => fromLine(line, page))
      : postingsOf(jobPostingInfo, null, Info, (info) => fromInfo(info, hiringOrganization));
  },
};
