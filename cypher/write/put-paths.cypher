// Where documents were found; a path holds one document.
// Parameters: $rows, a list of { path, document, folded }
UNWIND $rows AS row
OPTIONAL MATCH (document:Document {id: row.document})
MERGE (path:Path {path: row.path})
SET path.folded = row.folded
WITH document, path
CALL (path) {
  MATCH (path)-[old:LEADS_TO]->()
  DELETE old
}
CREATE (path)-[:LEADS_TO]->(document)
