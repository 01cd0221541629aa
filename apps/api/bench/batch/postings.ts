const WORDS =
  "bread oven early morning team dough fresh market customers recipe hygiene shift training season".split(
    " ",
  );

const filler = (seed: number, length: number) => {
  let text = "";
  for (let at = seed; text.length < length; at += 7) text += `${WORDS[at % WORDS.length]} `;
  return text;
};

/** Pages of a job board, each with a posting of its own. */
export const postings = (
  items: number,
  kilobytes: number,
): { readonly name: string; readonly html: string }[] =>
  Array.from({ length: items }, (_, index) => {
    const posting = {
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title: `Baker ${index}`,
      identifier: { "@type": "PropertyValue", name: "Board", value: `${index}` },
      hiringOrganization: { "@type": "Organization", name: `Bakery ${index % 50}` },
      jobLocation: { "@type": "Place", address: { addressLocality: "Bern", addressCountry: "CH" } },
      description: `<p>${filler(index, (kilobytes * 1000) / 3)}</p>`,
    };
    const around = `<p>${filler(index + 3, (kilobytes * 1000) / 3)}</p>`;
    const html = `<!doctype html><html><head><title>Baker</title><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body>${around}${around}</body></html>`;
    return { name: `${index}.html`, html };
  });
