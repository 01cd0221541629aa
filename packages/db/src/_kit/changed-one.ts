/** Whether a statement that changes at most one row, named by its key, found it. Cheaper than a row that it gives back. */
export const changedOne = ({ rowsAffected: [rows] }: { readonly rowsAffected: readonly number[] }): boolean =>
  rows === 1;
