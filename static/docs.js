// Swagger UI over this server's own OpenAPI document. Logging in with "Execute" also fills in Authorize, for as long as this
// tab is open.

const LOGS_IN = /\/auth\/(login|refresh)$/;
const LOGS_OUT = /\/auth\/logout$/;
const STREAMS = /\/events$/;
const LISTEN_MS = 5000;
const STEP = /(GET|POST) (\/\S+)$/;

/** A filter of operations by every word that is typed, in their paths, names and summaries; the one that comes along knows tags. */
const FindOperations = () => ({
  fn: {
    opsFilter: (tags, phrase) => {
      const words = phrase.toLowerCase().split(/\s+/);
      const fits = (one) => {
        const told = [one.get("method"), one.get("path"), one.getIn(["operation", "summary"]), one.getIn(["operation", "operationId"])];
        const text = told.join(" ").toLowerCase();
        return words.every((word) => text.includes(word));
      };
      return tags.map((tag) => tag.update("operations", (all) => all.filter(fits))).filter((tag) => tag.get("operations").size);
    },
  },
});

const ui = SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  filter: true,
  plugins: [FindOperations],
  validatorUrl: null, // would send the document's address to another host
  requestInterceptor: (request) => {
    if (STREAMS.test(request.url)) request.userFetch = firstEvent;
    return request;
  },
  responseInterceptor: (response) => {
    if (response.ok && LOGS_IN.test(response.url)) {
      ui.preauthorizeApiKey("bearer", JSON.parse(response.text).access_token);
    }
    if (response.ok && LOGS_OUT.test(response.url)) {
      ui.authActions.logout(["bearer"]);
    }
    return response;
  },
  onComplete: () => {
    document.querySelector(".operation-filter-input").placeholder = "Find an operation: weight, post plan, chart …";
    const kept = sessionStorage.getItem("authorized");
    if (kept) ui.authActions.authorize(JSON.parse(kept));
    const servers = ui.specSelectors.specJson().get("servers");
    ui.oas3Actions.setSelectedServer(servers.last().get("url")); // this one, and not the public address, which may be another origin
    foldText();
  },
});

window.addEventListener("pagehide", () => {
  sessionStorage.setItem("authorized", JSON.stringify(ui.authSelectors.authorized().toJS()));
});

/**
 * A stream's answer up to its first event: the page shows an answer when it has ended, and a stream does not end. Where no event
 * comes, as after a Last-Event-ID that is known already, it listens for LISTEN_MS.
 */
async function firstEvent(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) return response;
  const parts = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const timer = setTimeout(() => parts.cancel(), LISTEN_MS); // a read that waits then ends
  let text = "";
  while (!/^data:.*\n\r?\n/m.test(text)) {
    const { value, done } = await parts.read();
    if (done) break;
    text += value;
  }
  clearTimeout(timer);
  await parts.cancel();
  const { status, statusText, headers } = response;
  const shown = new Response(`${text}: Here this page stops listening; the stream goes on.\n`, { status, statusText, headers });
  return Object.defineProperty(shown, "url", { value: url });
}

/** Leave the beginning of the text as it is and fold each chapter after the first, so that the operations are in sight. */
function foldText() {
  const text = document.querySelector(".info .renderedMarkdown");
  if (!text) return void requestAnimationFrame(foldText);
  for (const step of text.querySelectorAll("ol strong")) linkStep(step);
  const [, ...chapters] = text.querySelectorAll("h2");
  for (const heading of chapters) {
    const chapter = document.createElement("details");
    const summary = document.createElement("summary");
    heading.before(chapter);
    summary.append(heading);
    chapter.append(summary);
    while (chapter.nextSibling && chapter.nextSibling.nodeName !== "H2") chapter.append(chapter.nextSibling);
  }
}

/** Let a step of the text open the operation that it names, and bring it into sight. */
function linkStep(step) {
  const [, method, path] = STEP.exec(step.textContent) ?? [];
  const find = () =>
    [...document.querySelectorAll(`.opblock-${method?.toLowerCase()}`)].find(
      (one) => one.querySelector(".opblock-summary-path").dataset.path === `/api/v1${path}`,
    );
  if (!find()) return;
  const button = document.createElement("button");
  button.className = "step";
  button.textContent = step.textContent;
  button.addEventListener("click", () => {
    const operation = find(); // none while the filter hides it
    if (!operation) return;
    if (!operation.classList.contains("is-open")) operation.querySelector(".opblock-summary-control").click();
    operation.scrollIntoView({ behavior: "smooth" });
  });
  step.replaceChildren(button);
}
