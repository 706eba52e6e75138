/* Swagger UI on this server's own contract. Nothing is fetched from or checked by anybody else. */
SwaggerUIBundle({
  url: "/openapi.json",
  domNode: document.getElementById("contract"),
  validatorUrl: null,
  deepLinking: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
});
