// The service worker that keeps the page on this device, and the change to a new version of it.

import { button } from "./dom.js";
import { t } from "./words.js";

const LOOK_MS = 3600000;

/** Have the player kept on this device, and a new version taken over, where the browser can: only in a secure context. */
export async function startWorker() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  if (serviceWorker.controller) serviceWorker.addEventListener("controllerchange", () => location.reload());
  const registration = await serviceWorker.register("sw.js").catch(() => null);
  if (!registration) return; // without a network, or where a person has forbidden it
  const watch = () =>
    registration.installing?.addEventListener("statechange", ({ target }) => target.state === "installed" && tell(registration));
  registration.addEventListener("updatefound", watch);
  watch(); // it may have been found before this page was ready to listen
  tell(registration);
  lookAgain(registration);
}

/** A page that stays open for days asks for a new version when it is looked at. */
function lookAgain(registration) {
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < LOOK_MS) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
}

/**
 * A new version, once all its files are on this device, takes over at once if nobody has touched the page yet. Otherwise a line
 * offers it, and the person chooses the moment.
 */
function tell({ waiting }) {
  if (!waiting || !navigator.serviceWorker.controller) return;
  const takeOver = () => waiting.postMessage("take over");
  if (navigator.userActivation && !navigator.userActivation.hasBeenActive) return takeOver();
  const line = document.getElementById("version");
  line.replaceChildren(t("version.new"), button(t("version.use"), takeOver, { class: "link" }));
  line.hidden = false;
}
