// Where it says so, by document, then place in it.
// Parameters: $ids, a list of ids
// Columns: at, the place in $ids from 0, and the row of evidence
UNWIND range(0, size($ids) - 1) AS at
WITH at, $ids[at] AS asked
OPTIONAL MATCH (:Claim {id: asked})-[:SUPPORTS]->(supported:Node)
WITH at, coalesce(supported.id, asked) AS id
MATCH (:Node {id: id})-[:EVIDENCED_BY]->(evidence:Evidence)
RETURN
  at,
  evidence.id AS id,
  evidence.document AS document,
  head([(evidence)-[:IN_ARTICLE]->(other:Article) | other.id]) AS article,
  evidence.start AS start,
  evidence.end AS end,
  evidence.quote AS quote,
  evidence.before AS before,
  evidence.after AS after
ORDER BY at, evidence.document, evidence.start, evidence.end, evidence.id
