export const calendar = {
  title: "Calendar",
  tabs: "What is to come",
};
