"""What a route promises, and how the promise is kept: schemas, validation, problems, and the OpenAPI document."""
