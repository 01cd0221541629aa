import type { ClientKind } from "@jobtracker/contracts";
import { t } from "../../messages/index.ts";

export const isClientKind = (text: string | null): text is ClientKind =>
  text !== null && Object.hasOwn(t.audit.clients, text);

export const clientChoices = Object.entries(t.audit.clients).map(([value, label]) => ({ value, label }));
