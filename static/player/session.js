// One workout as the server sees it, followed live by its stream of events, or by polling where streams do not work.

import { call, network, Offline, request } from "./api.js";
import { adjust, now } from "./clock.js";
import { foresee, TOLD_IN } from "./forecast.js";
import { kept, queue, tap } from "./queue.js";
import { load, save } from "./storage.js";

const POLL_MS = 2000;
const STREAM_AGAIN_MS = 15000;
const SILENCE_MS = 40000; // the server says something every 15 seconds
const LOOK_MS = 500;
const PATIENCE_MS = 2500; // a tap that takes longer is mostly under way to nowhere

/** Fires `change` whenever `state` (what `current` answers) or `whole` (the session with all its sets) is another. */
export class Session extends EventTarget {
  constructor(id) {
    super();
    this.path = `/sessions/${id}`;
    this.home = "#/plans";
    this.state = null;
    this.whole = null;
    this.stopping = new AbortController();
    this.hearing = new AbortController(); // of the stream that is open
    this.latest = null; // what was heard while taps were kept
    this.onSent = () => this.reload().catch(() => {});
    this.onQueue = () => this.catchUp();
    this.onLeft = () => this.hearing.abort(); // the browser may keep a page that was left, and with it the connection
  }

  /**
   * Show what this device saw of the workout last, load it, and follow it until `stop`. Throws Problem or Offline where this
   * device has not seen it.
   */
  async follow() {
    const news = this.reload();
    if (this.remember()) news.catch((error) => this.failed(error));
    else await news;
    queue.addEventListener("sent", this.onSent);
    queue.addEventListener("change", this.onQueue);
    addEventListener("pagehide", this.onLeft);
    this.listen();
  }

  /** Whether the server knows all that was done. */
  isSettled() {
    return !kept().length;
  }

  stop() {
    this.stopping.abort();
    queue.removeEventListener("sent", this.onSent);
    queue.removeEventListener("change", this.onQueue);
    removeEventListener("pagehide", this.onLeft);
  }

  get stopped() {
    return this.stopping.signal.aborted;
  }

  /** Returns whether there is something to show. An end that the server knows may have been taken back meanwhile. */
  remember() {
    const seen = load("session");
    if (seen?.path !== this.path || (seen.state.phase === "over" && this.isSettled())) return false;
    Object.assign(this, { state: seen.state, whole: seen.whole });
    this.changed();
    return true;
  }

  failed(error) {
    if (!(error instanceof Offline)) this.dispatchEvent(new CustomEvent("refused", { detail: error }));
  }

  async reload() {
    this.heard(await call("GET", `${this.path}/current`));
    await this.loadWhole();
  }

  async loadWhole() {
    const whole = await call("GET", this.path);
    if (this.whole && kept().length) return; // it does not know yet what was tapped
    this.whole = whole;
    this.changed();
  }

  /** The session with all its sets, as it stands after what was shown last: it arrives a moment after the state. */
  async wholeNow() {
    if (this.whole.revision !== this.state.revision) await this.loadWhole().catch(() => {});
    return this.whole;
  }

  changed() {
    if (this.stopped) return;
    if (this.whole) save("session", { path: this.path, state: this.state, whole: this.whole });
    this.dispatchEvent(new Event("change"));
  }

  /** Show a state that has come this very moment, and set the clock by it. */
  takeFresh(state) {
    adjust(state.server_time);
    this.take(state);
  }

  /** Show a state that the server sent, unless it is older than what is shown: some arrive late. */
  take(state) {
    const shown = this.state;
    if (
      shown &&
      [state.revision - shown.revision, Date.parse(state.server_time) - Date.parse(shown.server_time)].find(Boolean) < 0
    )
      return;
    const isNews = shown?.revision !== state.revision;
    this.state = state.phase === "paused" ? { ...state, held: this.heldRest() } : state;
    this.changed();
    if (isNews && this.whole) this.loadWhole().catch(() => {});
  }

  /**
   * Do something to the workout: now, or once the network is back. Returns when the server has answered, or as soon as the
   * tap has to be kept, or takes too long; then what the server will say is shown already. Throws its refusal.
   */
  async act(step, body = {}, { method = "POST", key } = {}) {
    const toldIn = TOLD_IN[step.split("/").at(-1)];
    const timed = toldIn ? { ...body, [toldIn]: new Date(now()).toISOString() } : body;
    const answer = tap(method, this.path + step, timed, key).then((received) => this.answered(received));
    const settled = answer.then(
      () => "settled",
      () => "settled",
    );
    for (let waited = 0; network.online && waited < PATIENCE_MS; waited += LOOK_MS) {
      const first = await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, LOOK_MS))]);
      if (first) return answer;
    }
    this.foresee(`${method} ${step}`, timed);
    answer.catch((error) => this.dispatchEvent(new CustomEvent("refused", { detail: error })));
    return null;
  }

  /** Show what the server will say. Where that cannot be told, `unforeseen` is fired. */
  foresee(step, body) {
    const forecast = foresee(step, body, { state: this.state, session: this.whole });
    if (!forecast) return this.dispatchEvent(new Event("unforeseen"));
    this.state = forecast.state;
    this.whole = forecast.session;
    this.changed();
  }

  /** What was left of the rest when the pause began, which the server does not tell. */
  heldRest() {
    if (!this.whole) return null;
    return this.state.held ?? foresee("POST /pause", {}, { state: this.state, session: this.whole }).state.held;
  }

  async answered({ state, again }) {
    if (kept().length) return; // more was tapped meanwhile, and the answer to that is on its way
    // An answer given again describes the moment in which it was first given.
    if (state?.phase && !again) this.takeFresh(state);
    else await this.reload();
  }

  async listen() {
    while (!this.stopped) {
      try {
        await this.stream();
      } catch (error) {
        if (this.stopped) return;
        await this.poll((error.retryAfter ?? 0) * 1000 || (error instanceof Offline ? POLL_MS : STREAM_AGAIN_MS));
      }
    }
  }

  /** Read events until the stream ends. EventSource cannot send the Authorization header, so this is done by hand. */
  async stream() {
    const headers = {
      Accept: "text/event-stream",
      ...(this.state && { "Last-Event-ID": String(this.state.revision) }),
    };
    this.hearing = new AbortController();
    const response = await request(
      "GET",
      `${this.path}/events`,
      undefined,
      headers,
      AbortSignal.any([this.stopping.signal, this.hearing.signal]),
    );
    const lines = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let watch = 0;
    for (let text = ""; ;) {
      watch = setTimeout(() => this.hearing.abort(), SILENCE_MS);
      const { value, done } = await lines.read().finally(() => clearTimeout(watch));
      if (done) throw new Error("The stream has ended.");
      const blocks = (text + value).split(/\r?\n\r?\n/);
      text = blocks.pop(); // what comes after the last empty line is not complete yet
      blocks
        .map(dataOf)
        .filter(Boolean)
        .forEach((data) => this.heard(JSON.parse(data)));
    }
  }

  /** Ask every two seconds for `forMs`; an answer that has not changed costs next to nothing. */
  async poll(forMs) {
    const until = Date.now() + forMs;
    let etag = null;
    while (!this.stopped && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      if (this.stopped) return;
      try {
        const response = await request("GET", `${this.path}/current`, undefined, etag ? { "If-None-Match": etag } : {});
        if (response.status !== 304) this.heard(await response.json());
        etag = response.headers.get("ETag");
      } catch {
        // The network's state is shown by itself; the next round may be luckier.
      }
    }
  }

  /** A state that nobody here asked for. While taps are kept, here or in another tab, it may know less than is shown. */
  heard(state) {
    adjust(state.server_time);
    if (this.whole && kept().length) this.latest = state;
    else this.take(state);
  }

  /** The last of the taps was answered: what was heard in the meantime counts again. */
  catchUp() {
    if (kept().length) return;
    if (this.latest) this.take(this.latest);
    this.latest = null;
    if (this.whole && this.whole.revision !== this.state.revision) this.loadWhole().catch(() => {});
  }
}

function dataOf(block) {
  const lines = block.split(/\r?\n/).filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice(5).trimStart()).join("\n");
}
