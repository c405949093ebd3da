"""What a route promises, and how the promise is kept: schemas, validation, problem documents, and the OpenAPI document."""
