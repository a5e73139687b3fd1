// The version of the constraints and indexes that the store has.
// Parameters: none
// Columns: version, null for a store that has none
MATCH (schema:Schema)
RETURN max(schema.version) AS version
