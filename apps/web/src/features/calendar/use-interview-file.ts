import { useMutation } from "@tanstack/react-query";
import { client } from "../../_kit/api/client.ts";
import { noticeFailure } from "../../_kit/feedback/notices.tsx";
import { saveFile } from "../../_kit/files/save-file.ts";

/** Lets the browser keep an interview as a file that calendar programs open. */
export const useInterviewFile = () =>
  useMutation({
    mutationFn: (id: number) => client.calendar.interviewFile.query({ id }),
    meta: { changesNothing: true },
    onSuccess: ({ fileName, content }) => saveFile(fileName, content, "text/calendar"),
    onError: (error) => noticeFailure(error),
  });
