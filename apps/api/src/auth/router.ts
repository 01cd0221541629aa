import { auth } from "@jobtracker/contracts";
import { bindDomain } from "../_kit/bind-domain.ts";
import { prepared } from "../_kit/handler.ts";
import { createToken, listTokens, revokeToken } from "./api-tokens.ts";
import { applyPasswordChange, preparePasswordChange } from "./change-password.ts";
import { applyLogin, prepareLogin } from "./login.ts";
import { applyRegistration, prepareRegistration } from "./register.ts";
import { getConnection, getMe, logOut, updateMe } from "./service.ts";

export const authRouter = bindDomain(auth, {
  register: prepared(prepareRegistration, applyRegistration),
  login: prepared(prepareLogin, applyLogin),
  logout: logOut,
  me: getMe,
  connection: getConnection,
  updateMe,
  changePassword: prepared(preparePasswordChange, applyPasswordChange),
  createToken,
  listTokens,
  revokeToken,
});
