import type { Stage } from "@jobtracker/contracts";
import { t } from "../../../messages/index.ts";

const kinds = ["open", "won", "closed"] as const satisfies readonly Stage["kind"][];

export const kindChoices = kinds.map((kind) => ({ value: kind, label: t.stages.kinds[kind] }));

export const isKind = (value: unknown): value is Stage["kind"] => kinds.some((kind) => kind === value);
