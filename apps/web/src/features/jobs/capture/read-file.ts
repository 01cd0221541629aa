import { decode } from "../../../_kit/files/decode.ts";
import { t } from "../../../messages/index.ts";
import { type Attachment, LARGEST } from "./capture-source.ts";
import { detectForm } from "./detect-input.ts";

const EXTENSIONS = /\.(?:html?|xhtml|json|jsonld|txt|md)$/i;

export const ACCEPTED = ".html,.htm,.xhtml,.json,.jsonld,.txt,.md";

export type FileReading = { readonly attachment: Attachment } | { readonly refusal: string };

const formByName = (name: string): Attachment["form"] | undefined => {
  if (/\.x?html?$/i.test(name)) return "html";
  return /\.json(?:ld)?$/i.test(name) ? "jsonLd" : undefined;
};

/** Reads a file that a person chose or dropped; refuses what the server would refuse. */
export const readFile = async (file: File): Promise<FileReading> => {
  const words = t.capture.input;
  if (!EXTENSIONS.test(file.name)) return { refusal: words.wrongKind };
  if (file.size > LARGEST) return { refusal: words.tooLarge };
  const content = await file.arrayBuffer().then(
    (bytes) => decode(new Uint8Array(bytes)),
    () => undefined,
  );
  // A NUL is a sign of something that is not text.
  if (content === undefined || content.trim() === "" || content.includes("\0"))
    return { refusal: words.unreadable };
  const detected = detectForm(content);
  const form = formByName(file.name) ?? (detected === "url" ? "text" : (detected ?? "text"));
  return { attachment: { form, content, name: file.name } };
};
