import type { ClientKind } from "@jobtracker/contracts";
import { t } from "../../messages/index.ts";

export const isClientKind = (text: unknown): text is ClientKind =>
  typeof text === "string" && Object.hasOwn(t.audit.clients, text);

export const clientChoices = Object.entries(t.audit.clients).map(([value, label]) => ({ value, label }));
