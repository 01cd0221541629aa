import {
  Application,
  ApplicationDetail,
  BoardColumn,
  JobOfApplication,
  Move,
  Note,
} from "./applications/model.ts";
import { AuditEntry, ChainVerification, FieldDifference } from "./audit/model.ts";
import { Account, ApiToken } from "./auth/model.ts";
import { BackgroundTask, BackgroundTaskDetail } from "./background/model.ts";
import { JobBoard } from "./boards/model.ts";
import { CalendarEntry, CalendarFeed } from "./calendar/model.ts";
import { Company, CompanyDetail } from "./companies/model.ts";
import { Contact } from "./contacts/model.ts";
import { Duplicate } from "./duplicates/model.ts";
import {
  FitCause,
  FitGap,
  FitHistoryEntry,
  FitItem,
  FitJudgement,
  FitLimit,
  FitScore,
  FitVersions,
} from "./fit/model.ts";
import { ImportBatch, ImportItem, ImportLine } from "./imports/model.ts";
import { Interview } from "./interviews/model.ts";
import { JobInBrief } from "./jobs/job-in-brief.ts";
import {
  FieldSource,
  FieldSources,
  Job,
  JobFields,
  JobListItem,
  JobLocation,
  LikelyJob,
  RecognisedPosting,
  Salary,
} from "./jobs/model.ts";
import { ExchangeRate, OfferComparison } from "./offers/comparison.ts";
import { Offer, YearlyValue } from "./offers/model.ts";
import { JsonResume } from "./profile-imports/json-resume.ts";
import { MergeItem, ProfileImport, ResumeLine, ValueMark } from "./profile-imports/model.ts";
import {
  Aspirations,
  Basics,
  Claim,
  Education,
  Experience,
  ProfileDocument,
  ProfileSkill,
  ProfileSummary,
  Project,
} from "./profiles/document.ts";
import { EntryState, ProfileEntry } from "./profiles/entries.ts";
import {
  EntryComparison,
  ProfileComparison,
  ProfileSuggestion,
  ProfileVersion,
} from "./profiles/version-model.ts";
import { Employment, Recruiter, RecruiterDetail } from "./recruiters/model.ts";
import { Reminder } from "./reminders/model.ts";
import { Recurrence } from "./reminders/recurrence.ts";
import { Suggestion, SuggestionAnswer } from "./reminders/suggestion-model.ts";
import { Requirement } from "./requirements/model.ts";
import {
  OwnSkill,
  SeenSkill,
  SkillDetail,
  SkillInBrief,
  SkillInJob,
  SkillInProfile,
  SkillInText,
  SkillPlace,
} from "./skills/model.ts";
import { Stage } from "./stages/model.ts";
import { Tag, TagOnJob } from "./tags/model.ts";
import { FieldComparison, JobVersion, PostingState, SnapshotHead } from "./versions/model.ts";
import { SavedView } from "./views/model.ts";

/** The schemas that documents give a name of their own and refer to, instead of writing them out each time. */
export const models = {
  Account,
  ApiToken,
  Application,
  ApplicationDetail,
  AuditEntry,
  BackgroundTask,
  BackgroundTaskDetail,
  BoardColumn,
  CalendarEntry,
  CalendarFeed,
  ChainVerification,
  ExchangeRate,
  FieldComparison,
  Company,
  CompanyDetail,
  Contact,
  Employment,
  Duplicate,
  FieldDifference,
  FieldSource,
  FieldSources,
  FitCause,
  FitGap,
  FitHistoryEntry,
  FitItem,
  FitJudgement,
  FitLimit,
  FitScore,
  FitVersions,
  ImportBatch,
  ImportItem,
  ImportLine,
  Interview,
  Job,
  JobBoard,
  JobFields,
  JobInBrief,
  JobListItem,
  JobLocation,
  JobOfApplication,
  JobVersion,
  Move,
  Note,
  Offer,
  OfferComparison,
  OwnSkill,
  PostingState,
  LikelyJob,
  RecognisedPosting,
  Recurrence,
  Aspirations,
  Basics,
  Claim,
  Education,
  EntryComparison,
  EntryState,
  ProfileComparison,
  ProfileImport,
  MergeItem,
  JsonResume,
  ValueMark,
  ResumeLine,
  ProfileSuggestion,
  ProfileVersion,
  Experience,
  ProfileDocument,
  ProfileEntry,
  ProfileSkill,
  ProfileSummary,
  Project,
  Recruiter,
  RecruiterDetail,
  Reminder,
  Requirement,
  Salary,
  SavedView,
  SeenSkill,
  SkillDetail,
  SkillInBrief,
  SkillInJob,
  SkillInProfile,
  SkillInText,
  SkillPlace,
  SnapshotHead,
  Stage,
  Suggestion,
  SuggestionAnswer,
  Tag,
  TagOnJob,
  YearlyValue,
};
