// Evidences put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, document, article, start, end, quote, before, after }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (evidence:Evidence {id: id})
SET
  evidence.document = row.document,
  evidence.start = row.start,
  evidence.end = row.end,
  evidence.quote = row.quote,
  evidence.before = row.before,
  evidence.after = row.after
WITH row, evidence
CALL (evidence) {
  MATCH (evidence)-[old:IN_ARTICLE]->()
  DELETE old
}
CALL (row, evidence) {
  WITH * WHERE row.article IS NOT NULL
  OPTIONAL MATCH (other:Article {id: row.article})
  CREATE (evidence)-[:IN_ARTICLE]->(other)
}
