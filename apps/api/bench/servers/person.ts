/** Headers of a new person of their own, as a browser has them. */
export const register = async (url: string) => {
  const headers = { "content-type": "application/json", origin: url };
  const person = { email: "bench@example.org", displayName: "Bench", password: "a good long password" };
  const answer = await fetch(`${url}/api/v1/auth/register`, {
    method: "POST",
    headers,
    body: JSON.stringify({ ...person, timeZone: "UTC" }),
  });
  if (!answer.ok) throw new Error(`Nobody could be registered: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie().map((one) => one.split(";", 1)[0]);
  return { ...headers, cookie: cookie.join("; ") };
};
