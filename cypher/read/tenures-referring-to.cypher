// Stored tenures that refer to any of the rows, by id.
// Parameters: $ids, a list of ids
// Columns: the stored row of tenure
MATCH (referred:Node)-[:HAS_TENURE|IN_POST]-(tenure:Tenure)
WHERE referred.id IN $ids
WITH DISTINCT tenure
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
