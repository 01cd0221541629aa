/** Lets the browser keep a file. Without a type it saves what it would show otherwise. */
export const saveFile = (name: string, content: string | Uint8Array<ArrayBuffer>, type = ""): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
};
