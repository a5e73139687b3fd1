-- The articles of the documents, in the document's order.
-- Parameters: $ids, a list of ids
-- Columns: at, the place in $ids from 0, and the row of article
SELECT
  asked.key AS "at",
  article.id,
  article.document,
  article.ordinal,
  article.title,
  article.kickers,
  article.paragraphs
FROM json_each($ids) AS asked
JOIN article ON article.document = asked.value
ORDER BY "at", article.ordinal, article.id
