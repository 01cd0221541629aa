import { Anchor } from "@mantine/core";
import "./reach.css";

interface ReachProps {
  readonly email: string | null;
  readonly phone: string | null;
}

/** E-mail and phone, to be written to and called. */
export const Reach = ({ email, phone }: ReachProps) =>
  email === null && phone === null ? null : (
    <p className="reach">
      {email !== null && (
        <Anchor href={`mailto:${email}`} underline="always">
          {email}
        </Anchor>
      )}
      {phone !== null && (
        <Anchor href={`tel:${phone.replace(/[^+\d]/g, "")}`} underline="always">
          {phone}
        </Anchor>
      )}
    </p>
  );
