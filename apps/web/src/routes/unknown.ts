import { createRoute } from "@tanstack/react-router";
import { NotFoundPage } from "./not-found-page.tsx";
import { signedInRoute } from "./signed-in.ts";

/** Any other address: inside the shell, so that the way on is at hand. */
export const unknownRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: "$",
  component: NotFoundPage,
});
