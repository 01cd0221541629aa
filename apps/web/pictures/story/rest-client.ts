/** One call of the REST interface; whoever asks reads the answer with the contract of its operation. */
export type Send = (method: string, path: string, body?: unknown) => Promise<unknown>;

interface Person {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly timeZone: string;
}

const seeker: Person = {
  email: "mara.lindqvist@example.org",
  password: "a month of searching",
  displayName: "Mara Lindqvist",
  timeZone: "Europe/Zurich",
};

/** Somebody who comes when the story is over, and has nothing yet. */
export const newcomer: Person = {
  ...seeker,
  email: "noor.abadi@example.org",
  displayName: "Noor Abadi",
};

const call = async (url: string, method: string, path: string, body: unknown, cookie?: string) => {
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      origin: url,
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
};

/** Registers a person, if nobody is named that of the story, and answers with how to call the server as that person. */
export const signUp = async (url: string, person = seeker) => {
  const answer = await call(url, "POST", "/auth/register", person);
  const [pair = ""] = (answer.headers.getSetCookie()[0] ?? "").split(";");
  const [name = "", value = ""] = pair.split("=");
  if (value === "") throw new Error("Registering began no session");
  const send: Send = async (method, path, body) => (await call(url, method, path, body, pair)).json();
  return { send, cookie: { name, value, url } };
};
