import { api } from "../../_kit/api/client.ts";

/** The most in one answer: an application has room for no more. */
const MOST = 100;

export const contactsOf = (applicationId: number) =>
  api.contacts.list.queryOptions({ applicationId, limit: MOST });

/** In which applications a recruiter is. */
export const contactsOfRecruiter = (recruiterId: number) =>
  api.contacts.list.queryOptions({ recruiterId, limit: MOST });

/** The people of the applications to a company. */
export const contactsAtCompany = (companyId: number) =>
  api.contacts.list.queryOptions({ companyId, limit: MOST });
