-- What words hold a fragment, best first; ranks as in src/graph/ranking.ts. A node has one line for each such word.
-- Parameters: $text, what the fragment is made into; $fragment, the folded fragment itself; $kinds, a list, empty for all; $limit
-- Columns: kind, id, name, field, value (null for text), rank
SELECT
  term.kind,
  term.node AS id,
  term.name,
  term.field,
  term.value,
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
ORDER BY rank, term.size, term.folded, term.kind, term.node, term.value
LIMIT $limit
