import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { client } from "../../../_kit/api/client.ts";
import { refreshResumes } from "../profile-imports-query.ts";
import type { GivenFile } from "./read-files.ts";

type Given = { readonly text: string } | { readonly files: readonly GivenFile[] };

/** Reads a resume and goes to its review. */
export const useStartImport = () => {
  const router = useRouter();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (given: Given) =>
      client.profileImports.start.mutate("text" in given ? given : { files: [...given.files] }),
    onSuccess: ({ id }) => {
      void refreshResumes(queryClient);
      void router.navigate({ to: "/profile/import/$importId", params: { importId: id } });
    },
  });
};
