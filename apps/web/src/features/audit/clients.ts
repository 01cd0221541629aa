import { audit } from "../../messages/audit.ts";

export const clientChoices = Object.entries(audit.clients).map(([value, label]) => ({ value, label }));
