import { evaluateFolder } from "./evaluation/evaluate-folder.ts";
import { ownFolder, sharedFolder } from "./evaluation/folders.ts";
import { REQUIRED_ACCURACY, report } from "./evaluation/report.ts";

const HELP = `Compares the posting reader with what people read in the same files, on those that carry JSON-LD.

  pnpm eval

SHARED_DATA_DIR names a folder with postings/expected.json (default: ../shared/data beside the project). Without it the copy in
apps/api/test-data/postings is used. Ends with status 1 if fewer than ${100 * REQUIRED_ACCURACY} % of the expected values are right.
`;

const main = (): number => {
  if (process.argv.length > 2) {
    process.stdout.write(HELP);
    return process.argv.includes("--help") ? 0 : 2;
  }
  const folder = sharedFolder() ?? ownFolder;
  const evaluation = evaluateFolder(folder);
  process.stdout.write(report(folder, evaluation));
  return evaluation.accuracy >= REQUIRED_ACCURACY ? 0 : 1;
};

process.exitCode = main();
