export const onboarding = {
  lead: "Your first job is on it in less than a minute.",
  steps: [
    { title: "Paste", text: "A link, a whole page or a text" },
    { title: "Check", text: "What was recognised, and from where" },
    { title: "Follow", text: "From saved to offer, on this board" },
  ],
  field: "A posting that you like",
  fieldPlaceholder: "Paste its link, the page or the text here",
  fieldHint: "Later, Ctrl+V works on every page, and so does dropping a link or a file.",
  needSource: "Paste a link or a text first, or take the example.",
  goOn: "Go on",
  or: "Nothing at hand?",
  tryExample: "Try it with an example",
  skip: "Skip the introduction",
  firstTitle: "That was your first job.",
  firstText:
    "Drag its card along whenever something happens; every move is kept in its history. Press ? to see all keys.",
  example: {
    attachment: "Example posting",
    title: "Example: Lighthouse keeper",
    company: "Example Coast Service",
    place: "Cape Example",
    description:
      "This posting is an example that JobTracker made up, to show how capturing works. Remove it whenever you like. You keep the light burning, write the log, and answer ships that call. Experience with lamps and long books is welcome.",
    bar: "“Example: Lighthouse keeper” is no real job.",
    remove: "Remove the example",
  },
};
