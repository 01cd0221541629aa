import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";

type LinkProps<Own> = Own & Omit<ComponentPropsWithRef<"a">, keyof Own>;

const BareButton = (props: LinkProps<ButtonProps>) => <Button component="a" {...props} />;
const BareAnchor = (props: LinkProps<AnchorProps>) => <Anchor underline="always" {...props} />;

/** Mantine's looks with the router's typed addresses. */
export const LinkButton = createLink(BareButton);
export const LinkAnchor = createLink(BareAnchor);
