// The end of a rest, told on a phone that is locked or shows something else. The page tells it, so it has to be alive: how long
// a phone lets a page in the background live is its own choice, and mostly some minutes.

import { button } from "./dom.js";
import { load, save } from "./storage.js";
import { t } from "./words.js";

const TAG = "rest";
const SHAKING = [250, 120, 250];

const registration = () => navigator.serviceWorker?.getRegistration().catch(() => null);

/** A button that asks for leave, where there is something to decide still. It goes away once it was answered. */
export function askForNotices() {
  if (!navigator.serviceWorker?.controller || window.Notification?.permission !== "default" || load("notices")) return "";
  const ask = button(t("rest.tell_me"), async () => {
    await Notification.requestPermission();
    save("notices", "asked");
    ask.remove();
  }, { class: "quiet" });
  return ask;
}

/** Tell it, unless the page is looked at. A tap on it leads back. */
export async function notify(title, body) {
  if (document.visibilityState === "visible" || window.Notification?.permission !== "granted") return;
  const icon = "icons/icon-192.png";
  await (await registration())?.showNotification(title, { body, icon, tag: TAG, renotify: true, vibrate: SHAKING });
}

/** Whoever looks at the page needs it no more. */
async function clear() {
  if (document.visibilityState !== "visible") return;
  const shown = await (await registration())?.getNotifications({ tag: TAG });
  shown?.forEach((one) => one.close());
}

document.addEventListener("visibilitychange", clear);
