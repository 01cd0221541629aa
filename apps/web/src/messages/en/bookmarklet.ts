export const bookmarklet = {
  title: "Bookmarklet",
  lead: "One press in your browser sends the page that you look at to your own JobTracker: also pages behind a sign-in, or that refuse programs.",
  name: "Capture job",
  dragTitle: "On a computer",
  drag: "Drag this button to your bookmarks bar. Press it there, on the page of a posting.",
  byHandTitle: "Without a mouse, or on a phone",
  byHand:
    "Bookmark any page, edit that bookmark, name it “Capture job”, and put this in place of its address. On a phone, type its name into the address bar on the page of a posting, and choose it.",
  copy: "Copy the address",
  copied: "Copied",
  address: "Address of the bookmarklet",
  tryTitle: "Try it",
  tryText:
    "This page holds a posting of its own. Press the bookmarklet here, or this button, which does the same.",
  example: "Pastry cook at Example Bakery, Bern",
  safeTitle: "What happens",
  safe: "A window of JobTracker opens and asks the page for itself, with a code that is good for one answer. You see what was recognised; nothing is kept before you save it. No password or cookie leaves JobTracker, and the page goes to your server alone.",
  receive: "Taking the page over",
  waiting: "Waiting for the page…",
  tooLarge: "The page is larger than 20 MB. Its address was taken instead.",
};
