import { Button, Text } from "@mantine/core";
import { IconShieldCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../_kit/api/client.ts";
import { readFailure } from "../../_kit/api/failure.ts";
import { audit } from "../../messages/audit.ts";

/** Lets the server check every entry of the chain, and says the outcome. */
export const VerifyChain = () => {
  const check = useQuery(api.audit.verify.queryOptions({}, { enabled: false, gcTime: 0 }));
  return (
    <>
      <Text
        role="status"
        className="audit-verdict"
        size="sm"
        c={check.data?.valid === false || check.isError ? "var(--danger)" : "dimmed"}
      >
        {check.isError && readFailure(check.error).message}
        {check.data &&
          (check.data.valid ? audit.verified(check.data.entries) : audit.broken(check.data.brokenAt))}
      </Text>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={16} />}
        loading={check.isFetching}
        onClick={() => void check.refetch()}
      >
        {audit.verify}
      </Button>
    </>
  );
};
