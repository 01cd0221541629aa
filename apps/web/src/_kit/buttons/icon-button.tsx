import { Loader } from "@mantine/core";
import type { ComponentPropsWithRef } from "react";
import "./icon-button.css";

interface IconButtonProps extends ComponentPropsWithRef<"button"> {
  /** What it does, since its picture is no text. */
  readonly "aria-label": string;
  /** 24, 28 or 34 px; more where fingers point. */
  readonly size?: "sm" | "md" | "lg";
  /** With a border, beside fields and other buttons that have one. */
  readonly isBordered?: boolean;
  /** What it does is under way: it cannot be pressed again. */
  readonly isBusy?: boolean;
}

/** A button that is only a picture. Boards and lists have hundreds of them, so it is one element and nothing more. */
export const IconButton = (props: IconButtonProps) => {
  const {
    size = "md",
    isBordered = false,
    isBusy = false,
    className = "",
    disabled,
    children,
    ...others
  } = props;
  return (
    <button
      type="button"
      className={`icon-button icon-button-${size}${isBordered ? " icon-button-bordered" : ""}${className && ` ${className}`}`}
      disabled={disabled || isBusy}
      aria-busy={isBusy || undefined}
      {...others}
    >
      {isBusy ? <Loader size={14} color="gray" aria-hidden="true" /> : children}
    </button>
  );
};
