// The stored articles behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of article
MATCH (article:Article)
WHERE article.id > $afterId
WITH article
ORDER BY article.id
LIMIT $limit
RETURN
  article.id AS id,
  head([(other:Document)-[:CONTAINS]->(article) | other.id]) AS document,
  article.ordinal AS ordinal,
  article.title AS title,
  article.kickers AS kickers,
  article.paragraphs AS paragraphs
ORDER BY article.id
