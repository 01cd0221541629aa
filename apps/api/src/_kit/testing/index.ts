export { anonymous, personActor, type TestCall, testCall } from "./call.ts";
export { openTestPlatform, type TestPlatform } from "./platform.ts";
