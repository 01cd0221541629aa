import { companies } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { listPage } from "./list.ts";
import { bringCompanyBack, mergeCompany } from "./merge.ts";
import { changeCompany, createCompany, getCompany, removeCompany } from "./service.ts";

export const companiesRouter = bindDomain(companies, {
  list: listPage,
  get: getCompany,
  create: createCompany,
  update: changeCompany,
  merge: mergeCompany,
  delete: removeCompany,
  restore: bringCompanyBack,
});
