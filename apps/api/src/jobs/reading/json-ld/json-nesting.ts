const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** True if a JSON text has more than `depth` open brackets at some place. `JSON.parse` takes memory for each of them, millions if they come. */
export const nestsDeeperThan = (json: string, depth: number): boolean => {
  let open = 0;
  let isInString = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) isInString = !isInString;
    else if (isInString) at += code === BACKSLASH ? 1 : 0;
    else if (OPENING.has(code) && ++open > depth) return true;
    else if (CLOSING.has(code)) open--;
  }
  return false;
};
