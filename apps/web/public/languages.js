// A worker of its own: it has the browser read its tables of languages, which all threads share (see early/main.ts).
new Intl.NumberFormat("en").format(1);
new Intl.PluralRules("en").select(1);
new Intl.DateTimeFormat("en", { timeZone: "UTC", dateStyle: "medium", timeStyle: "short" }).format();
close();
