// What holds a fragment, best first, each node once with the best of what was found; ranks as in src/graph/ranking.ts.
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
ORDER BY rank, term.size, term.folded
WITH found, head(collect({term: term, rank: rank})) AS best
RETURN
  best.term.kind AS kind,
  found.id AS id,
  best.term.name AS name,
  best.term.field AS field,
  best.term.value AS value,
  best.rank AS rank
ORDER BY rank, best.term.size, best.term.folded, kind, id
LIMIT $limit
