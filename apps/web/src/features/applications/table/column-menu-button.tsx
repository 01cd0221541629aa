import { Button, type ButtonProps } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import type { ComponentProps } from "react";
import { t } from "../../../messages/index.ts";

/** What opens the choice of columns; alone, until that is loaded. */
export const ColumnMenuButton = (props: ButtonProps & Omit<ComponentProps<"button">, keyof ButtonProps>) => (
  <Button variant="default" leftSection={<IconColumns3 size={16} />} {...props}>
    {t.applications.table.chooseColumns}
  </Button>
);
