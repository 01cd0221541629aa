import { Anchor, type AnchorProps, Button, type ButtonProps } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef } from "react";

type LinkProps<Own> = Own & Omit<ComponentPropsWithRef<"a">, keyof Own>;

const BareButton = (props: LinkProps<ButtonProps>) => <Button component="a" {...props} />;
const BareAnchor = (props: LinkProps<AnchorProps>) => <Anchor underline="always" {...props} />;

const BareBackLink = ({ children, ...props }: LinkProps<AnchorProps>) => (
  <Anchor underline="hover" {...props} className="back-link">
    <IconArrowLeft size={15} aria-hidden="true" /> {children}
  </Anchor>
);

/** Mantine's looks with the router's typed addresses. */
export const LinkButton = createLink(BareButton);
export const LinkAnchor = createLink(BareAnchor);
/** Above the title of a page: one up. */
export const BackLink = createLink(BareBackLink);
