/* Calls of the desk's API from its own pages. */

/** What the API answered with, when it was not what was wanted; status 0 means that nobody answered. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem?.detail || problem?.title || `HTTP ${status}`);
    this.status = status;
    this.problem = problem ?? {};
  }
}

export class Api {
  /** @param person the id of the person this page was made for; the API refuses what another one would send */
  constructor(person) { this.person = person; }

  async call(method, path, body, { stamp, saveId, keepalive = false } = {}) {
    const headers = { Accept: "application/json", "X-Turjuman": `person ${this.person}` };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    if (stamp) headers["If-Match"] = `"${stamp}"`;
    if (saveId) headers["Save-Id"] = saveId;
    let answer;
    try {
      answer = await fetch(`/api/v1/${path}`, { method, headers, keepalive, body: body === undefined ? undefined : JSON.stringify(body) });
    } catch {
      throw new Refused(0);
    }
    const json = answer.status === 204 ? null : await answer.json().catch(() => null);
    if (!answer.ok) throw new Refused(answer.status, json);
    return json;
  }

  get(path) { return this.call("GET", path); }
}

/** The items of a listing, whatever wraps them. */
export const items = json => Array.isArray(json) ? json : json?.items ?? json?.findings ?? [];

/** The stamp of a receipt, as the next save sends it. */
export function stampOf(receipt) {
  const stamp = receipt.stamp;
  return typeof stamp === "string" ? stamp.replace(/"/g, "") : `${receipt.version}.${receipt.draft}`;
}
