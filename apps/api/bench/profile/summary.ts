import type { CpuProfile } from "./inspector.ts";
import { layerOf } from "./layers.ts";
import { placeOf } from "./place.ts";

/** Microseconds by name. */
type Times = Map<string, number>;

const add = (times: Times, name: string, time: number) => times.set(name, (times.get(name) ?? 0) + time);

type Frame = CpuProfile["nodes"][number]["callFrame"];

const functionOf = ({ functionName, url, lineNumber }: Frame): string => {
  const name = functionName === "" ? "(anonymous)" : functionName;
  return url === "" ? name : `${name}  ${placeOf(url)}:${lineNumber + 1}`;
};

const IDLE = new Set(["(idle)", "(root)"]);

export interface ProfileSummary {
  /** Microseconds in which the thread worked. */
  readonly busy: number;
  readonly byLayer: Times;
  /** Own time by package or file. */
  readonly byPlace: Times;
  /** Own time by function. */
  readonly bySelf: Times;
  /** Time of a function with all that it calls; callbacks that run later are not in it. */
  readonly byTotal: Times;
}

/** The names of a stack, each once, so that recursion is not counted twice. */
const stacksOf = ({ nodes }: CpuProfile): ReadonlyMap<number, readonly Frame[]> => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stacks = new Map<number, readonly Frame[]>();
  const visit = (id: number, callers: readonly Frame[]) => {
    const node = byId.get(id);
    if (node === undefined) return;
    const stack = [...callers, node.callFrame];
    stacks.set(id, stack);
    for (const child of node.children) visit(child, stack);
  };
  const [root] = nodes;
  if (root !== undefined) visit(root.id, []);
  return stacks;
};

export const summarise = (profile: CpuProfile): ProfileSummary => {
  const stacks = stacksOf(profile);
  const layers = new Map(Array.from(stacks, ([id, stack]) => [id, layerOf(stack)]));
  const summary = { busy: 0, byLayer: new Map(), byPlace: new Map(), bySelf: new Map(), byTotal: new Map() };
  profile.samples.forEach((id, index) => {
    const stack = stacks.get(id) ?? [];
    const frame = stack.at(-1);
    const time = profile.timeDeltas[index + 1] ?? 0;
    if (frame === undefined || IDLE.has(frame.functionName)) return;
    summary.busy += time;
    add(summary.byLayer, layers.get(id) ?? "other", time);
    add(summary.byPlace, frame.url === "" ? frame.functionName : placeOf(frame.url), time);
    add(summary.bySelf, functionOf(frame), time);
    for (const name of new Set(stack.filter(({ url }) => url !== "").map(functionOf)))
      add(summary.byTotal, name, time);
  });
  return summary;
};
