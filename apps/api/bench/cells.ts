/** What is measured: one kind of call each. `board-heavy` shows the same call for the person with 5,000 applications. */
export const cells = ["list", "list-heavy", "get", "board", "board-heavy", "move"] as const;
export type Cell = (typeof cells)[number];

/** How a call is sent to the product. The floor has one way, that of REST. */
export const surfaces = ["rest", "trpc", "trpc-batch", "mcp", "mcp-2025"] as const;
export type Surface = (typeof surfaces)[number];

/** Calls in one request of `trpc-batch`. */
export const BATCH = 10;

export const callsPerRequest = (surface: Surface): number => (surface === "trpc-batch" ? BATCH : 1);

type Requirement = Readonly<Record<Cell, number>>;

/** The part of the floor's calls per second that must be reached. */
const required: Readonly<Record<"rest" | "trpc" | "trpc-batch", Requirement>> = {
  rest: { list: 0.5, "list-heavy": 0.7, get: 0.5, board: 0.8, "board-heavy": 0.8, move: 0.6 },
  trpc: { list: 0.28, "list-heavy": 0.5, get: 0.28, board: 0.65, "board-heavy": 0.65, move: 0.45 },
  "trpc-batch": { list: 0.45, "list-heavy": 0.65, get: 0.45, board: 0.75, "board-heavy": 0.75, move: 0.55 },
};

/** An MCP call is held against the same REST call instead. */
const REQUIRED_OF_REST = 0.5;

/** What a cell through a surface is compared with, and the part of it that must be reached. */
export const requirementOf = (
  surface: Surface,
  cell: Cell,
): { readonly against: "floor" | "rest"; readonly ratio: number } =>
  surface === "mcp" || surface === "mcp-2025"
    ? { against: "rest", ratio: REQUIRED_OF_REST }
    : { against: "floor", ratio: required[surface][cell] };

/** MCP is measured for one cell: what is asked of it is a part of the same REST call. */
export const hasSurface = (cell: Cell, surface: Surface): boolean =>
  cell === "get" || (surface !== "mcp" && surface !== "mcp-2025");
