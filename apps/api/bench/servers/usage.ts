import { readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;
const MEBIBYTE = 1024 * 1024;

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

/** Seconds of processor time that the process has used; undefined where the system has no /proc. */
export const processorSeconds = (pid: number): number | undefined => {
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /, "")
    .split(" ");
  return fields && (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
};

/** Resident memory of the process in MiB; undefined where the system has no /proc. */
export const residentMemory = (pid: number): number | undefined => {
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? "")?.[1];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / MEBIBYTE;
};
