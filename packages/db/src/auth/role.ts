import type { Role } from "@jobtracker/contracts";
import { and, eq } from "drizzle-orm";
import { user, userRole } from "./tables.ts";

/** Left join on `UserRole`: finds the row that makes the person an administrator, so it never multiplies rows. */
export const onAdministrator = and(eq(userRole.userId, user.userId), eq(userRole.roleKey, "administrator"));

/** The role of a row that was joined on `onAdministrator`; everybody else is a member. */
export const roleOf = (administratorRoleId: number | null): Role =>
  administratorRoleId === null ? "member" : "administrator";
