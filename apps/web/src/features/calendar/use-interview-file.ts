import { useMutation } from "@tanstack/react-query";
import { client } from "../../_kit/api/client.ts";
import { noticeFailure } from "../../_kit/feedback/notices.tsx";

/** Lets the browser keep an interview as a file that calendar programs open. */
const save = ({ fileName, content }: { readonly fileName: string; readonly content: string }) => {
  const address = URL.createObjectURL(new Blob([content], { type: "text/calendar" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
};

export const useInterviewFile = () =>
  useMutation({
    mutationFn: (id: number) => client.calendar.interviewFile.query({ id }),
    meta: { changesNothing: true },
    onSuccess: save,
    onError: (error) => noticeFailure(error),
  });
