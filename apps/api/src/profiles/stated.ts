type Stated<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** The fields that are there: an absent one is no change. */
export const stated = <Fields extends object>(fields: Fields): Stated<Fields> =>
  // The filter takes away what the type takes away; no reader can tell the compiler.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Stated<Fields>;
