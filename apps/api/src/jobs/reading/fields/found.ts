/** A value that was read, and where it stands in its source: `baseSalary.value`. */
export interface Found<Value> {
  readonly value: Value;
  readonly path: string;
}
