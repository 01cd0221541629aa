/** How long code waits for what it will show (ms). */
const PATIENCE = 1000;

/**
 * A part of a page, once its code is here and what it shows is read: drawn then it does not jump. What cannot be read, or takes
 * longer than a second, keeps nothing back: the part says so itself.
 */
export const withData = async <Part>(
  code: Promise<Part>,
  data: readonly Promise<unknown>[],
): Promise<Part> => {
  const patience = new Promise((resume) => setTimeout(resume, PATIENCE));
  const [part] = await Promise.all([code, Promise.race([Promise.allSettled(data), patience])]);
  return part;
};
