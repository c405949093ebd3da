// Keeps the server's answers on this device, for the person who is logged in. A view reads them at once, also without a network.
//
// Browsers have the place for it (Cache Storage) only in a secure context; elsewhere nothing is kept.

import { load } from "./storage.js";

const NAME = `answers ${new URL("./", location.href)} `;
const MOST = 500;
// What is secret, what is asked for once, and what is true for a moment only.
const NOT_KEPT = /^\/(auth|imports|export)\b|^\/sessions\/\d+\/|[?&]q=/;

let last = Promise.resolve();

/** One thing after the other, so that nothing is kept any more once it was forgotten. Never throws: this is a help, no must. */
function inTurn(action) {
  last = last.then(action).catch(() => null);
  return last;
}

const mine = () => window.caches && load("tokens") && load("account") && caches.open(NAME + load("account"));

const mayKeep = (path) => !NOT_KEPT.test(path);

/** Keep an answer, a text, in the place of the one before. */
export function keep(path, text) {
  if (mayKeep(path)) inTurn(async () => (await mine())?.put(addressOf(path), new Response(text)));
}

/** The answer that is kept for a path, or null. */
export async function recall(path) {
  try {
    const found = mayKeep(path) && (await (await mine())?.match(addressOf(path)));
    return found ? await found.text() : null;
  } catch {
    return null;
  }
}

/** Forget what was kept first where there is too much of it. */
export const tidy = () =>
  inTurn(async () => {
    const cache = await mine();
    const kept = (await cache?.keys()) ?? [];
    await Promise.all(kept.slice(0, -MOST).map((request) => cache.delete(request)));
  });

/** Forget the answers that were kept for anybody. */
export const forgetAnswers = () =>
  inTurn(async () => {
    const names = (await window.caches?.keys()) ?? [];
    await Promise.all(names.filter((name) => name.startsWith(NAME)).map((name) => caches.delete(name)));
  });

const addressOf = (path) => `answers${path}`;
