// What is linked with some nodes, those with most links first, then by id.
// Parameters: $people, $organizations, $events, $projects and $places, lists of ids; $known, ids to leave out; $kinds, a list, empty for all; $from and $to, days or null; $limit
// Columns: id, kind, name, earliest, latest
UNWIND $people + $organizations + $events + $projects + $places AS asked
MATCH (subject:Node {id: asked})
CALL (subject) {
  MATCH (subject)-[link:ATTENDED|INVESTS_IN|VISITED|PART_OF|SEATED_IN|HELD_AT|SITED_AT]-(other:Node)
  WITH DISTINCT subject, other, type(link) AS link
  WITH other, CASE WHEN subject:Event THEN subject WHEN other:Event THEN other END AS event
  WHERE event IS NULL
    OR ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from) AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  RETURN other
  UNION ALL
  WITH subject WHERE subject:Organization
  MATCH (subject)-[:HAS_PARTICIPATION]->(:Participation)-[:IN_EVENT]->(event:Event)
  WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from) AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  RETURN DISTINCT event AS other
  UNION ALL
  WITH subject AS event WHERE event:Event
  MATCH (event)<-[:IN_EVENT]-(:Participation)<-[:HAS_PARTICIPATION]-(organization:Organization)
  WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from) AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  RETURN DISTINCT organization AS other
  UNION ALL
  MATCH (subject)-[:HAS_TENURE]->(tenure:Tenure)-[:IN_POST]->(:Post)-[:POST_IN]->(organization:Organization)
  WHERE ($from IS NULL OR tenure.attestedTo >= $from) AND ($to IS NULL OR tenure.attestedFrom <= $to)
  RETURN DISTINCT organization AS other
  UNION ALL
  MATCH (subject)<-[:POST_IN]-(:Post)<-[:IN_POST]-(tenure:Tenure)<-[:HAS_TENURE]-(person:Person)
  WHERE ($from IS NULL OR tenure.attestedTo >= $from) AND ($to IS NULL OR tenure.attestedFrom <= $to)
  RETURN DISTINCT person AS other
}
WITH
  other,
  CASE
    WHEN other:Person THEN 'person'
    WHEN other:Organization THEN 'organization'
    WHEN other:Event THEN 'event'
    WHEN other:Project THEN 'project'
    ELSE 'place'
  END AS kind,
  count(*) AS links
WHERE NOT other.id IN $known AND ($kinds = [] OR kind IN $kinds)
WITH other, kind, links
ORDER BY links DESC, other.id
LIMIT $limit
RETURN other.id AS id, kind, other.name AS name, other.earliest AS earliest, other.latest AS latest
ORDER BY links DESC, id
