type Listener = () => void;

let listener: Listener = () => {};

/** Says who reacts when the server no longer knows the session. The router does. */
export const onSignedOut = (react: Listener) => {
  listener = react;
};

export const reportSignedOut = () => listener();
