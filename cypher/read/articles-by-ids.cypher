// The articles of the ids.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of article
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
MATCH (article:Article {id: asked})
RETURN
  at,
  article.id AS id,
  head([(other:Document)-[:CONTAINS]->(article) | other.id]) AS document,
  article.ordinal AS ordinal,
  article.title AS title,
  article.kickers AS kickers,
  article.paragraphs AS paragraphs
ORDER BY at
