const QUOTE = 0x22;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** True if a JSON text has more than `depth` open brackets at some place. `JSON.parse` takes memory for each of them, millions if they come. */
export const nestsDeeperThan = (json: string, depth: number): boolean => {
  let open = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at + 1);
    else if (OPENING.has(code) && ++open > depth) return true;
    else if (CLOSING.has(code)) open--;
  }
  return false;
};

/** The position of the quotation mark that ends the string: the first behind an even number of backslashes. */
const endOfString = (json: string, start: number): number => {
  for (let from = start; ; ) {
    const quote = json.indexOf('"', from);
    if (quote === -1) return json.length;
    let slash = quote;
    while (slash > from && json[slash - 1] === "\\") slash--;
    if ((quote - slash) % 2 === 0) return quote;
    from = quote + 1;
  }
};
