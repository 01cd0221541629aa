import { serveOverStdio } from "../../src/stdio/serve.ts";
import { conformanceExtension } from "./extension.ts";

await serveOverStdio(conformanceExtension);
