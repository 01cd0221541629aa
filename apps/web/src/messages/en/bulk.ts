/** Of the bar with what can be done with many at once. */
export const bulk = {
  selected: (count: number) => `${count} selected`,
  progress: (done: number, total: number) => `${done} of ${total} done`,
  working: "Progress",
  clear: "Clear the selection",
};
