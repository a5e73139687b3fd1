// The stored tenures behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of tenure
MATCH (tenure:Tenure)
WHERE tenure.id > $afterId
WITH tenure
ORDER BY tenure.id
LIMIT $limit
RETURN
  tenure.id AS id,
  head([(other:Person)-[:HAS_TENURE]->(tenure) | other.id]) AS person,
  head([(tenure)-[:IN_POST]->(other:Post) | other.id]) AS post,
  tenure.attestedFrom AS attestedFrom,
  tenure.attestedTo AS attestedTo,
  tenure.startEarliest AS startEarliest,
  tenure.startLatest AS startLatest,
  tenure.endEarliest AS endEarliest,
  tenure.endLatest AS endLatest,
  tenure.former AS former,
  tenure.confidence AS confidence
ORDER BY tenure.id
