import { audit } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { listAudit, verifyAudit } from "./service.ts";

export const auditRouter = bindDomain(audit, {
  list: (context, input) => listAudit(context, input),
  verify: (context) => verifyAudit(context),
});
