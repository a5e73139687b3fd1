-- What holds a fragment, best first, each node once with the best of what was found; ranks as in src/graph/ranking.ts.
-- Parameters: $text, what the fragment is made into; $fragment, the folded fragment itself; $kinds, a list, empty for all; $limit
-- Columns: kind, id, name, field, value (null for text), rank
WITH
  found AS (
    SELECT
      term.*,
      CASE term.field
        WHEN 'name' THEN 0
        WHEN 'alias' THEN 3
        WHEN 'pinyin' THEN 6
        WHEN 'initials' THEN 9
        WHEN 'title' THEN 12
        ELSE 15
      END + CASE
        WHEN term.field = 'text' THEN 0
        WHEN term.folded = $fragment THEN 0
        WHEN instr(term.folded, $fragment) = 1 THEN 1
        ELSE 2
      END AS rank
    FROM gram
    JOIN term ON term.id = gram.rowid
    WHERE gram MATCH $text
      AND term.field <> 'publisher'
      AND ($kinds = '[]' OR term.kind IN (SELECT kinds.value FROM json_each($kinds) AS kinds))
  ),
  best AS (
    SELECT *, row_number() OVER (PARTITION BY node ORDER BY rank, size, folded, id) AS place
    FROM found
  )
SELECT kind, node AS id, name, field, value, rank
FROM best
WHERE place = 1
ORDER BY rank, size, folded, kind, node
LIMIT $limit
