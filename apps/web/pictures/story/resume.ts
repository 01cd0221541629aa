/** The resume of the person of the story, as JSON Resume; all employers are invented. */
export const resume = {
  basics: {
    name: "Mara Lindqvist",
    label: "Front-end engineer",
    email: "mara.lindqvist@example.org",
    phone: "+41 31 555 01 02",
    location: { city: "Zürich", countryCode: "CH" },
    summary:
      "Front-end engineer who likes maps, quick pages and plain words. Seven years with TypeScript and React, the last three on interfaces that work without a network.",
    profiles: [{ network: "Code", username: "mara", url: "https://code.example/mara" }],
  },
  work: [
    {
      name: "Kartenhaus",
      position: "Front-end engineer",
      location: "Zürich",
      startDate: "2023-02",
      summary: "Maps of the city's works, on every desk and phone of the administration.",
      highlights: [
        "Built the map view with TypeScript, React and WebGL; it opens in half a second on an old phone",
        "Made every page usable by keyboard and screen reader, and kept it so with tests",
        "Led the move to one design system that four teams build on",
      ],
    },
    {
      name: "Linden & Söhne",
      position: "Web developer",
      location: "Bern",
      startDate: "2019-06",
      endDate: "2023-01",
      highlights: [
        "Wrote the shop's checkout anew in TypeScript and Node.js; half as many people gave up",
        "Set up continuous integration, and paired with two juniors every week",
      ],
    },
  ],
  education: [
    {
      institution: "Berner Fachhochschule",
      area: "Computer science",
      studyType: "Bachelor",
      startDate: "2015-09",
      endDate: "2019-02",
    },
  ],
  skills: [
    { name: "Front end", keywords: ["TypeScript", "React", "CSS", "WebGL", "Accessibility"] },
    { name: "Around it", keywords: ["Node.js", "PostgreSQL", "Playwright", "Git"] },
  ],
  languages: [
    { language: "Swedish", fluency: "Native speaker" },
    { language: "German", fluency: "C1" },
    { language: "English", fluency: "C1" },
  ],
};
