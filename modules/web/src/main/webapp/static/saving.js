/*
 * Keeps what is typed: in the browser at once, on the server after a pause, and never over a text that it does not know.
 * Nothing leaves the browser's store before the server has acknowledged exactly that text.
 */
import { Refused, stampOf } from "./desk-api.js";
import { forget, keyOf } from "./unsent.js";

const PAUSE = 800; // milliseconds after the last key
const LONGEST = 5_000; // and never longer than this while somebody types on
const BACK_OFF = [1, 2, 4, 8, 15, 30]; // seconds

const newId = () => crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), b => b.toString(16).padStart(2, "0")).join("");

export class Saving {
  /**
   * @param api how the server is called
   * @param person whose texts these are
   * @param seen called with (unit) when its state changed, so that the page shows it
   * @param signedOut called when the session has ended
   */
  constructor(api, person, { seen, signedOut, refused }) {
    Object.assign(this, { api, person, seen, signedOut, refused });
    this.entries = new Map(); // by target
    this.failures = 0;
    this.nextTry = 0;
    this.stopped = false; // while nobody is signed in
    addEventListener("online", () => this.tryNow());
    document.addEventListener("visibilitychange", () => { if (document.hidden) this.flushAll(); });
    addEventListener("pagehide", () => this.leave());
  }

  key(target) { return keyOf(this.person, target); }

  /** A unit of the page: what the server has of it. */
  track(target, text, stamp) {
    const entry = { target, text, acknowledged: text, stamp, state: "saved", timer: 0, since: 0, flight: null, saveId: null, at: null, conflict: null };
    this.entries.set(target, entry);
    return entry;
  }

  /** Takes up texts that this browser kept from an earlier visit. Gives the targets whose text is other than the server's. */
  recover() {
    const found = [];
    for (const entry of this.entries.values()) {
      const kept = this.kept(entry.target);
      if (!kept) continue;
      if (kept.text === entry.text) { this.forget(entry.target); continue; }
      entry.text = kept.text;
      entry.stamp = kept.stamp; // if the server went on since, it will say so
      entry.saveId = kept.saveId;
      entry.state = "saving";
      found.push(entry.target);
      this.flush(entry.target).catch(() => {});
    }
    return found;
  }

  kept(target) {
    try { return JSON.parse(localStorage.getItem(this.key(target))); } catch { return null; }
  }

  forget(target) { forget(this.person, target); }

  keep(entry) {
    try {
      localStorage.setItem(this.key(entry.target), JSON.stringify({ text: entry.text, stamp: entry.stamp, saveId: entry.saveId, at: Date.now() }));
    } catch { /* a full or forbidden store: the server still gets it */ }
  }

  /** Somebody typed. */
  typed(target, text) {
    const entry = this.entries.get(target);
    if (text === entry.text) return;
    entry.text = text;
    entry.saveId = newId();
    this.keep(entry);
    if (entry.conflict) { entry.conflict.mine = text; return; }
    clearTimeout(entry.timer);
    const now = Date.now();
    entry.since ||= now;
    entry.timer = setTimeout(() => this.flush(target).catch(() => {}), Math.max(0, Math.min(PAUSE, entry.since + LONGEST - now)));
    if (entry.state !== "waiting") this.show(entry, "saving");
  }

  /** Sends what is not acknowledged; resolves when it is, rejects when it cannot be now. */
  async flush(target) {
    const entry = this.entries.get(target);
    clearTimeout(entry.timer);
    if (entry.flight) { await entry.flight.catch(() => {}); }
    if (entry.conflict) throw new Refused(412);
    if (entry.text === entry.acknowledged) { if (entry.state === "saving") this.show(entry, "saved"); return; }
    entry.since = 0;
    entry.flight = this.send(entry, "PUT", `targets/${target}/draft`);
    try { await entry.flight; } finally { entry.flight = null; }
    if (entry.text !== entry.acknowledged) return this.flush(target);
  }

  /** Sends the text by another door (a version, a confirmation) and gives the answer. */
  async write(target, path) {
    const entry = this.entries.get(target);
    clearTimeout(entry.timer);
    if (entry.flight) await entry.flight.catch(() => {});
    if (entry.conflict) throw new Refused(412);
    let answer;
    entry.saveId = newId();
    entry.flight = (async () => { answer = await this.send(entry, "POST", path); })();
    try { await entry.flight; } finally { entry.flight = null; }
    return answer;
  }

  async send(entry, method, path) {
    const text = entry.text;
    entry.saveId ??= newId();
    this.show(entry, "saving");
    let answer;
    try {
      if (this.stopped) throw new Refused(401);
      answer = await this.api.call(method, path, { text }, { stamp: entry.stamp, saveId: entry.saveId });
    } catch (problem) {
      this.failed(entry, problem);
      throw problem;
    }
    const receipt = answer.receipt ?? answer;
    entry.stamp = stampOf(receipt);
    entry.acknowledged = text;
    entry.at = receipt.savedAt;
    this.failures = 0;
    if (this.kept(entry.target)?.text === text) this.forget(entry.target);
    else if (entry.text !== text) this.keep(entry);
    entry.saveId = entry.text === text ? null : entry.saveId;
    this.show(entry, entry.text === text ? "saved" : "saving");
    if (this.waiting().length) this.tryNow();
    return answer;
  }

  failed(entry, problem) {
    this.keep(entry);
    if (problem.status === 412 && problem.problem.theirs !== undefined) {
      const { mine, theirs, ancestor, theirName, stamp } = problem.problem;
      entry.conflict = { mine: mine ?? entry.text, theirs, ancestor, theirName, stamp: String(stamp?.version !== undefined ? `${stamp.version}.${stamp.draft}` : stamp).replace(/"/g, ""), base: entry.stamp };
      this.show(entry, "conflict");
    } else if (problem.status === 401) {
      this.stopped = true;
      this.show(entry, "waiting");
      this.signedOut();
    } else if (problem.status === 0 || problem.status >= 500 || problem.status === 429 || problem.status === 404 && !problem.problem.title) {
      this.show(entry, "waiting");
      this.schedule();
    } else {
      this.show(entry, "refused");
      this.refused(entry.target, problem);
    }
  }

  schedule() {
    const seconds = BACK_OFF[Math.min(this.failures++, BACK_OFF.length - 1)];
    clearTimeout(this.timer);
    this.nextTry = Date.now() + seconds * 1000;
    this.timer = setTimeout(() => this.tryNow(), seconds * 1000);
    for (const entry of this.waiting()) this.seen(entry);
  }

  waiting() { return [...this.entries.values()].filter(entry => entry.state === "waiting"); }

  unsaved() { return [...this.entries.values()].filter(entry => entry.text !== entry.acknowledged); }

  async tryNow() {
    clearTimeout(this.timer);
    this.nextTry = 0;
    for (const entry of this.waiting()) {
      try { await this.flush(entry.target); } catch (problem) { if (problem.status === 0 || problem.status >= 500) return; }
    }
  }

  flushAll() { return Promise.allSettled(this.unsaved().filter(e => !e.conflict).map(e => this.flush(e.target))); }

  /** Sends what is unsent and waits for all that is under way, whatever comes of it. */
  async rest() {
    await this.flushAll();
    await Promise.allSettled([...this.entries.values()].map(entry => entry.flight));
  }

  /** The page goes: what is not acknowledged is sent along; the browser keeps it in any case. */
  leave() {
    for (const entry of this.unsaved()) {
      this.keep(entry);
      if (!this.stopped && !entry.conflict && !entry.flight) {
        this.api.call("PUT", `targets/${entry.target}/draft`, { text: entry.text }, { stamp: entry.stamp, saveId: entry.saveId ??= newId(), keepalive: true }).catch(() => {});
        this.keep(entry);
      }
    }
  }

  /** The same person signed in again. */
  resume() {
    this.stopped = false;
    this.failures = 0;
    return this.tryNow();
  }

  /** The person has chosen a text; the other one stays in the history. */
  async settle(target, text) {
    const entry = this.entries.get(target), conflict = entry.conflict;
    const other = text === conflict.theirs ? conflict.mine : conflict.theirs;
    entry.conflict = null;
    entry.stamp = conflict.stamp;
    // a text of another person is a version already; one from another tab is a draft and would be lost
    const theirsIsKept = conflict.stamp.split(".")[0] !== conflict.base.split(".")[0];
    const keepOther = other.trim() && (text === conflict.theirs || !theirsIsKept);
    if (keepOther) {
      entry.text = other;
      try { await this.write(target, `targets/${target}/versions`); }
      catch (problem) { // nothing is settled while the other text stands nowhere but here
        entry.conflict = { ...(entry.conflict ?? conflict), mine: conflict.mine };
        entry.text = conflict.mine;
        entry.stamp = entry.conflict.base; // after a reload of the page the desk shall say again that there are two
        this.keep(entry);
        this.show(entry, "conflict");
        throw problem;
      }
    }
    entry.text = text;
    this.keep(entry);
    await this.write(target, `targets/${target}/versions`);
  }

  /** The person goes on editing theirs, knowing the other text. */
  goOn(target) {
    const entry = this.entries.get(target);
    entry.stamp = entry.conflict.stamp;
    entry.conflict = null;
    entry.saveId = newId();
    this.keep(entry);
    return this.flush(target);
  }

  show(entry, state) {
    entry.state = state;
    this.seen(entry);
  }
}
