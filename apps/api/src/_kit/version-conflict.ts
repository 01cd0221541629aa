import { AppError } from "@jobtracker/contracts";

/** `what`: the thing with its article, to begin a sentence. */
export const versionConflict = (what: string, currentVersion: number): AppError =>
  new AppError(
    "VERSION_CONFLICT",
    `${what} was changed in the meantime and is at version ${currentVersion} now.`,
    {
      details: { currentVersion },
    },
  );

/** Throws VERSION_CONFLICT if the caller saw another version. Without an expectation any version will do. */
export const demandVersion = (
  what: string,
  { rowVersionNo }: { readonly rowVersionNo: number },
  expectedVersion: number | undefined,
): void => {
  if (expectedVersion !== undefined && expectedVersion !== rowVersionNo)
    throw versionConflict(what, rowVersionNo);
};
