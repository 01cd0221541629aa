/* Run by killed-profile-import.test.ts: confirms an import, up to the place where it is killed. */
import { callerOf } from "../person.ts";
import { CONFIRM_KEY, confirmation } from "./profile-import.ts";
import { stoppingPlatform } from "./stopping-platform.ts";

const { platform, parameters } = await stoppingPlatform();
const [userId = "", importId = ""] = parameters;
const api = callerOf(platform, Number(userId), { idempotencyKey: CONFIRM_KEY });
await api.profileImports.confirm(confirmation(Number(importId)));
