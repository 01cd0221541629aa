import { limits } from "../limits.ts";
import { Graph } from "./graph.ts";
import { isRecord } from "./record.ts";
import { typesOf } from "./vocabulary.ts";

export interface FoundPosting {
  readonly value: Record<string, unknown>;
  /** Where it stands in the capture: `script[1].@graph[0]`. */
  readonly path: string;
}

export interface Findings {
  readonly postings: readonly FoundPosting[];
  /** Postings beyond the limit, which were only counted. */
  readonly beyondLimit: number;
  /** True if the structure was too deep or too large to look at all of it. */
  readonly cut: boolean;
  readonly graph: Graph;
}

interface Visit {
  readonly value: object;
  readonly key: string | number;
  readonly parent: Visit | null;
  readonly depth: number;
  readonly insidePosting: boolean;
}

/** Finds every JobPosting, wherever it is nested, in the order of the source. Those inside another posting ("related jobs") do not count. */
export const findPostings = (
  roots: readonly { readonly value: unknown; readonly name: string }[],
): Findings => {
  const graph = new Graph();
  const found: Visit[] = [];
  const cut = walk(roots, (visit, isPosting) => {
    if (isRecord(visit.value)) graph.define(visit.value);
    if (isPosting && !visit.insidePosting) found.push(visit);
  });
  const postings = found
    .map((visit) => ({ value: visit.value, path: pathOf(visit) }))
    .filter((posting): posting is FoundPosting => isRecord(posting.value))
    .filter(({ value }) => !isMereReference(value, graph));
  return {
    postings: postings.slice(0, limits.postings),
    beyondLimit: Math.max(0, postings.length - limits.postings),
    cut,
    graph,
  };
};

/** `{"@type": "JobPosting", "@id": "#job"}` where the posting itself stands elsewhere. */
const isMereReference = (value: Record<string, unknown>, graph: Graph) => graph.resolve(value) !== value;

/** Visits the objects and lists without recursion, parents first. Returns true if a limit ended it early. */
const walk = (
  roots: readonly { readonly value: unknown; readonly name: string }[],
  visitor: (visit: Visit, isPosting: boolean) => void,
): boolean => {
  const stack: Visit[] = [];
  let cut = false;
  let nodes = 0;
  const push = (value: unknown, place: Omit<Visit, "value">) => {
    if (typeof value === "object" && value !== null) stack.push({ value, ...place });
  };
  for (const { value, name } of roots.toReversed()) {
    push(value, { key: name, parent: null, depth: 0, insidePosting: false });
  }
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const parent = visit;
    const isPosting = isRecord(parent.value) && isPostingType(parent.value);
    visitor(parent, isPosting);
    const keys = childKeys(parent.value);
    nodes += keys.length;
    if (nodes > limits.jsonNodes) return true;
    if (parent.depth >= limits.jsonDepth) cut ||= keys.length > 0;
    else {
      const insidePosting = parent.insidePosting || isPosting;
      // Last first, because the stack gives back the last one first.
      for (let index = keys.length - 1; index >= 0; index--) {
        const key = keys.at(index);
        push(childOf(parent.value, key), { key, parent, depth: parent.depth + 1, insidePosting });
      }
    }
  }
  return cut;
};

interface ChildKeys {
  readonly length: number;
  readonly at: (index: number) => string | number;
}

/** The keys of an object, or the positions of a list without making a list of them: there may be millions. */
const childKeys = (value: object): ChildKeys => {
  if (Array.isArray(value)) return { length: value.length, at: (index) => index };
  const keys = Object.keys(value);
  return { length: keys.length, at: (index) => keys[index] ?? "" };
};

const childOf = (value: object, key: string | number): unknown =>
  Array.isArray(value) ? value[Number(key)] : isRecord(value) ? value[key] : undefined;

const isPostingType = (value: Record<string, unknown>) =>
  typesOf(value["@type"] ?? value.type).includes("jobposting");

const pathOf = (visit: Visit): string => {
  const steps: string[] = [];
  for (let at: Visit | null = visit; at !== null; at = at.parent) {
    steps.unshift(typeof at.key === "number" ? `[${at.key}]` : at.parent === null ? at.key : `.${at.key}`);
  }
  return steps.join("");
};
