const TAGS =
  "a|abbr|address|article|aside|b|blockquote|body|br|center|code|dd|div|dl|dt|em|figure|font|footer|h[1-6]|header|hr|html|i|iframe|img|input|li|main|mark|meta|nav|ol|p|pre|s|script|section|small|span|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|tr|u|ul";

const TAG = new RegExp(`</?(?:${TAGS})(?=[\\s/>])`, "i");
const ESCAPED_TAG = new RegExp(
  `&(?:amp;)*(?:lt|#60|#x3c);/?(?:${TAGS})(?=[\\s/]|&(?:amp;)*(?:gt|#62|#x3e);|>)`,
  "i",
);

/** True if the text holds tags of HTML, not merely a "<". */
export const hasMarkup = (text: string): boolean => TAG.test(text);

/** True if the text is HTML whose tags were escaped: `&lt;p&gt;`. */
export const isEscapedMarkup = (text: string): boolean => !hasMarkup(text) && ESCAPED_TAG.test(text);
