// Records that the store has the constraints and indexes of a version.
// Parameters: $version
MERGE (schema:Schema)
SET schema.version = $version
