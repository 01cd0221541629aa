import { keepCompiled } from "../../src/stdio/keep-compiled.ts";

keepCompiled();
const { serveOverStdio } = await import("../../src/stdio/serve.ts");
const { conformanceExtension } = await import("./extension.ts");
await serveOverStdio(conformanceExtension);
