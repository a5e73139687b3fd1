// Articles put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, document, ordinal, title, kickers, paragraphs }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (article:Node {id: id})
SET
  article:Article,
  article.ordinal = row.ordinal,
  article.title = row.title,
  article.kickers = row.kickers,
  article.paragraphs = row.paragraphs
WITH row, article
CALL (article) {
  MATCH ()-[old:CONTAINS]->(article)
  DELETE old
}
CALL (row, article) {
  WITH * WHERE row.document IS NOT NULL
  OPTIONAL MATCH (other:Document {id: row.document})
  CREATE (other)-[:CONTAINS]->(article)
}
