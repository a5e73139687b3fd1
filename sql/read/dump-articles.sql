-- The stored articles behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of article
SELECT
  article.id,
  article.document,
  article.ordinal,
  article.title,
  article.kickers,
  article.paragraphs
FROM article
WHERE article.id > $afterId
ORDER BY article.id
LIMIT $limit
