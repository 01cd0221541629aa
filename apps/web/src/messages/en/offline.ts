export const offline = {
  noNetwork: "You are offline.",
  noServer: "The server cannot be reached.",
  reading: "You can go on reading what was loaded.",
  loadedAt: (when: string) => `What you see is as it was on ${when}.`,
  drafts: "What you write stays on this device until it can be sent.",
  newVersion: "A new version is ready",
  reload: "Reload",
};

export const drafts = {
  kept: "Kept on this device until it is saved.",
  tooLong: "Too long to be kept on this device.",
  discard: "Discard",
  notSaved: "What you wrote is not saved.",
  keepWriting: "Keep writing",
  outdated: "The note was changed elsewhere since you wrote this. Saving replaces it with yours.",
};
