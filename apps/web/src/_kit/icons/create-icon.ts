import type { IconNode, IconProps } from "@tabler/icons-react";
import { createElement, type FunctionComponent } from "react";
import "./icons.css";

/** All lines of an icon as one: several elements, each with its attributes, cost a slow device more than they draw. */
const lineOf = (name: string, node: IconNode): string =>
  node
    .map(([tag, { d, key: _key, ...others }]) => {
      // A line that begins elsewhere than at a point of its own would begin where the one before it ended.
      if (tag !== "path" || !d?.startsWith("M") || Object.keys(others).length > 0)
        throw new Error(`The icon ${name} is more than lines`);
      return d;
    })
    .join("");

type Props = Omit<IconProps, "title" | "color">;

/** Takes the place of Tabler's function of that name in the build (`build/light-icons.ts`): two elements, and what is always the same in a style sheet. */
const createIcon = (type: "outline" | "filled", name: string, namePascal: string, node: IconNode) => {
  const d = lineOf(name, node);
  const Icon: FunctionComponent<Props> = ({ size = 24, stroke = 2, className = "", ...others }) =>
    createElement(
      "svg",
      {
        className: `icon icon-${type}${className && ` ${className}`}`,
        viewBox: "0 0 24 24",
        width: size,
        height: size,
        strokeWidth: stroke,
        ...others,
      },
      createElement("path", { d }),
    );
  Icon.displayName = namePascal;
  return Icon;
};

export default createIcon;
