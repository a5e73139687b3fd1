// Holds every other writer up until this transaction ends: what is set on one node, one transaction may set at a time.
// Parameters: none
MATCH (schema:Schema)
SET schema.writing = true
REMOVE schema.writing
