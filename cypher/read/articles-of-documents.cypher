// The articles of the documents, in the document's order.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of article
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
MATCH (:Document {id: asked})-[:CONTAINS]->(article:Article)
RETURN
  at,
  article.id AS id,
  asked AS document,
  article.ordinal AS ordinal,
  article.title AS title,
  article.kickers AS kickers,
  article.paragraphs AS paragraphs
ORDER BY at, article.ordinal, article.id
