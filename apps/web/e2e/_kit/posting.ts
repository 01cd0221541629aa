interface Posting {
  readonly title: string;
  readonly company: string;
  readonly url?: string;
}

/** A page with a posting as job boards publish it: schema.org JSON-LD beside the words. */
export const postingPage = ({
  title,
  company,
  url = "https://jobs.example/1",
}: Posting): string => `<!doctype html>
<html lang="en">
  <head>
    <title>${title} at ${company}</title>
    <link rel="canonical" href="${url}">
    <script type="application/ld+json">
      ${JSON.stringify({
        "@context": "https://schema.org",
        "@type": "JobPosting",
        title,
        url,
        hiringOrganization: { "@type": "Organization", name: company },
        jobLocation: {
          "@type": "Place",
          address: { "@type": "PostalAddress", addressLocality: "Zürich", addressCountry: "CH" },
        },
        employmentType: "FULL_TIME",
        baseSalary: {
          "@type": "MonetaryAmount",
          currency: "CHF",
          value: { "@type": "QuantitativeValue", minValue: 110000, maxValue: 135000, unitText: "YEAR" },
        },
        datePosted: "2026-01-05",
        validThrough: "2026-12-31",
        description: `<p>${company} looks for a <strong>${title}</strong>.</p><ul><li>Care for the whole</li><li>Write it down</li></ul>`,
      })}
    </script>
  </head>
  <body><h1>${title}</h1></body>
</html>`;
