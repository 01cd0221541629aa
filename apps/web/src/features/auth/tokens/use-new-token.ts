import type { Scope } from "@jobtracker/contracts";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../../../_kit/api/client.ts";
import { issuesByField, readFailure } from "../../../_kit/api/failure.ts";
import { t } from "../../../messages/index.ts";
import { DEFAULT_EXPIRY, expiresAt } from "./expiry.ts";
import { readingScopes } from "./scopes.ts";

interface Values {
  name: string;
  scopes: Scope[];
  expiry: string;
}

const initialValues: Values = { name: "", scopes: readingScopes, expiry: DEFAULT_EXPIRY };

/** What is asked about a new token, and its sending; the token is known only here, and only once. */
export const useNewToken = (onCreated: (token: string) => void) => {
  const words = t.tokens;
  const queryClient = useQueryClient();
  const form = useForm<Values>({
    initialValues,
    validate: {
      name: (name) => (name.trim() === "" ? words.needName : null),
      scopes: (scopes) => (scopes.length === 0 ? words.needScope : null),
    },
  });
  const create = useMutation(
    api.auth.createToken.mutationOptions({
      onSuccess: ({ token }) => {
        onCreated(token);
        return queryClient.invalidateQueries(api.auth.listTokens.queryFilter());
      },
      onError: (error) => form.setErrors(issuesByField(readFailure(error))),
    }),
  );
  const submit = form.onSubmit(({ name, scopes, expiry }) => {
    const end = expiresAt(expiry);
    create.mutate({ name: name.trim(), scopes, ...(end === undefined ? {} : { expiresAt: end }) });
  });
  return { form, create, submit };
};
