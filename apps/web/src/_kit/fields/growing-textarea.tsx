import { Textarea, type TextareaProps } from "@mantine/core";
import type { CSSProperties, Ref } from "react";
import "./growing-textarea.css";

interface GrowingTextareaProps
  extends Omit<TextareaProps, "autosize" | "rows" | "minRows" | "maxRows" | "classNames" | "styles"> {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly minRows: number;
  /** Longer texts are scrolled. */
  readonly maxRows?: number;
}

const growsByItself = (): boolean => CSS.supports("field-sizing", "content");

/**
 * A field for some lines, as high as its text. Where the browser knows how to do that, nothing has to be measured, which takes half
 * of the time in which a dialog with such a field opens.
 */
export const GrowingTextarea = ({ minRows, maxRows, ...props }: GrowingTextareaProps) => {
  if (!growsByItself())
    return <Textarea {...props} autosize minRows={minRows} {...(maxRows === undefined ? {} : { maxRows })} />;
  const rows = { "--least-rows": minRows, "--most-rows": maxRows } as CSSProperties;
  return <Textarea {...props} classNames={{ input: "growing-textarea" }} styles={{ input: rows }} />;
};
