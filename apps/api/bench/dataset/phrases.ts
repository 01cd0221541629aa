export const seniorities = ["Junior", "Senior", "Staff", "Principal", "Lead"] as const;

export const roles = [
  "Backend Engineer",
  "Frontend Engineer",
  "Data Engineer",
  "Site Reliability Engineer",
  "Product Designer",
  "Product Manager",
  "Machine Learning Engineer",
  "Security Engineer",
  "Technical Writer",
  "Engineering Manager",
  "QA Engineer (m/f/d)",
  "Développeur·se full-stack",
] as const;

export const companies = [
  "Nordwind Logistik GmbH",
  "Bluebird Health",
  "Calder & Sons",
  "Hopper Analytics",
  "Zürcher Energie AG",
  "Quill Software",
  "Ibex Mobility",
  "Fjord Payments",
  "Åkerlund Studio",
  "Meridian Insurance Group",
  "Tessellate",
  "Crème Digitale",
] as const;

export const places = [
  { locality: "Zürich", region: "ZH", country: "Switzerland" },
  { locality: "Berlin", region: null, country: "Germany" },
  { locality: "Lisbon", region: null, country: "Portugal" },
  { locality: "Austin", region: "Texas", country: "United States" },
  { locality: "Kraków", region: "Małopolska", country: "Poland" },
  { locality: "Toronto", region: "Ontario", country: "Canada" },
] as const;

export const sentences = [
  "You will own services that thousands of people rely on every day, from the first sketch to the pager.",
  "We work in small teams of four to six people who plan, build and run what they ship.",
  "You have several years of experience with TypeScript, Go or a similar typed language.",
  "Our data lives in PostgreSQL and a handful of event streams; you know when to use which.",
  "You write clearly, in code and in English, and you enjoy explaining a decision to others.",
  "We review each other's work within a day & keep changes small enough to understand at once.",
  "Experience with Kubernetes, Terraform or another way to describe infrastructure is welcome.",
  "We pay a fair salary, tell you the range up front, and look at it again every year.",
  "You can work from home up to three days a week; on Thursdays most of us meet in the office.",
  "There are five weeks of holiday, a yearly budget for learning, and a good bicycle room.",
  "Accessibility is not an afterthought: you test with a keyboard and a screen reader.",
  "Nobody meets every point of a list like this one. Write to us even if two or three are missing.",
  "You care about what happens after the release: metrics, logs, and the people who call support.",
  "The interview has three steps: a conversation, a task of two hours, and a day with the team.",
  "We are an equal opportunity employer and value people of every age, origin and belief.",
] as const;

export const noteSentences = [
  "Spoke with the recruiter: the team is growing and they want to decide within two weeks.",
  "Ask about on-call, and who decides on the roadmap.",
  "They liked the side project; send the link to the talk.",
  "The range is below what I hoped for, but the pension plan is good.",
] as const;
