// The stored evidences behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of evidence
MATCH (evidence:Evidence)
WHERE evidence.id > $afterId
WITH evidence
ORDER BY evidence.id
LIMIT $limit
RETURN
  evidence.id AS id,
  evidence.document AS document,
  head([(evidence)-[:IN_ARTICLE]->(other:Article) | other.id]) AS article,
  evidence.start AS start,
  evidence.end AS end,
  evidence.quote AS quote,
  evidence.before AS before,
  evidence.after AS after
ORDER BY evidence.id
