// Checks the dependencies themselves: exact versions, and licences that we may use.
import { fileURLToPath } from "node:url";
import { findRefusedLicences } from "./licences.ts";
import { findLoosePins } from "./pins.ts";
import { productionPackages } from "./production-packages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const packages = productionPackages(root);
const problems = [...findLoosePins(root), ...findRefusedLicences(packages)];

for (const problem of problems) console.error(problem);
console.log(
  `${packages.length} packages run in production, ${problems.length} problems with versions or licences.`,
);
if (problems.length > 0 || packages.length === 0) process.exitCode = 1;
