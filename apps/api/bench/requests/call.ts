/** One call of an operation, before it takes the form of a surface. */
export interface Call {
  readonly token: string;
  readonly operation: "applications.list" | "applications.get" | "applications.board" | "applications.move";
  readonly input: Readonly<Record<string, string | number>>;
}

/** A request as it goes over the wire. */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}
