// What words hold a fragment, best first; ranks as in src/graph/ranking.ts. A node has one line for each such word.
// Parameters: $text, what the fragment is made into; $fragment, the folded fragment itself; $kinds, a list, empty for all; $limit
// Columns: kind, id, name, field, value (null for text), rank
CALL db.index.fulltext.queryNodes('term_grams', $text) YIELD node AS term
WHERE term.field <> 'publisher' AND ($kinds = [] OR term.kind IN $kinds)
MATCH (term)-[:FINDS]->(found:Node)
WITH
  term,
  found,
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
    WHEN term.folded STARTS WITH $fragment THEN 1
    ELSE 2
  END AS rank
ORDER BY rank, term.size, term.folded, term.kind, found.id, term.value
LIMIT $limit
RETURN
  term.kind AS kind,
  found.id AS id,
  term.name AS name,
  term.field AS field,
  term.value AS value,
  rank
ORDER BY rank, term.size, term.folded, kind, id, value
