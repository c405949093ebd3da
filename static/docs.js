// Swagger UI over this server's own OpenAPI document. Logging in with "Try it out" also fills in Authorize.

const LOGS_IN = /\/auth\/(login|refresh)$/;
const LOGS_OUT = /\/auth\/logout$/;

const ui = SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  validatorUrl: null, // would send the document's address to another host
  responseInterceptor: (response) => {
    if (response.ok && LOGS_IN.test(response.url)) {
      ui.preauthorizeApiKey("bearer", JSON.parse(response.text).access_token);
    }
    if (response.ok && LOGS_OUT.test(response.url)) {
      ui.authActions.logout(["bearer"]);
    }
    return response;
  },
});
