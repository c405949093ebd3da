// Keeps the player on this device, so that it starts at once and without a network.
//
// The server puts VERSION and FILES in front of this. So with each new version this script is another one, which the browser
// installs beside the old one; it takes over whole, and a page never gets files of two versions.

const PAGE = new URL("./", self.location).href;
const FOLDER = `${PAGE}player/`;
const CACHES = `player ${PAGE} `;
const CACHE = CACHES + VERSION;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", answer);
self.addEventListener("notificationclick", (event) => event.waitUntil(lookAtPage(event.notification)));
self.addEventListener("message", ({ data }) => data === "take over" && self.skipWaiting());

/** Keep the page and all its files. Throws, and is tried again later, where the server has yet another version by now. */
async function install() {
  const page = await fetch(PAGE, { cache: "no-cache" });
  const isOurs = page.ok && (await page.clone().text()).includes(`player/${VERSION}/`);
  if (!isOurs) throw new Error("The server has another version by now.");
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((name) => `${FOLDER}${VERSION}/${name}`));
  await cache.put(PAGE, page);
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith(CACHES) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The page and its files come from here; the API and the other pages from the server. */
function answer(event) {
  const { method, mode, url } = event.request;
  const [address] = url.split(/[?#]/);
  const isOurs = mode === "navigate" ? address === PAGE : address.startsWith(FOLDER);
  if (method === "GET" && isOurs) event.respondWith(kept(address).then((found) => found ?? fetch(event.request)));
}

async function lookAtPage(notification) {
  notification.close();
  const [page] = await self.clients.matchAll({ type: "window" });
  return page ? page.focus() : self.clients.openWindow(PAGE);
}

const kept = (address) => caches.match(address, { cacheName: CACHE });
