// A worker of its own: it has the browser read its tables of languages, which all threads share (see early/main.ts).
new Intl.DateTimeFormat("en");
close();
