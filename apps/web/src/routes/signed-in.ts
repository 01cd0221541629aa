import { createRoute, redirect } from "@tanstack/react-router";
import { accountQuery } from "../_kit/api/account.ts";
import { readFailure } from "../_kit/api/failure.ts";
import { restoreSnapshot } from "../_kit/offline/snapshot.ts";
import { Shell } from "../shell/shell.tsx";
import { rootRoute } from "./root.ts";

/** Everything inside the shell: nobody gets further without a session, or what is left of one while the server is away. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "signed-in",
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(accountQuery());
    } catch (error) {
      const { code } = readFailure(error);
      if (code === "UNREACHABLE" && (await restoreSnapshot(context.queryClient))) return;
      if (code !== "UNAUTHENTICATED") throw error;
      const wish = location.href === "/" ? {} : { wish: location.href };
      throw redirect({ to: "/sign-in", search: wish, replace: true });
    }
  },
  component: Shell,
});
