// The links between some nodes, by kind, then ids.
// Parameters: $people, $organizations, $events, $projects and $places, lists of ids; $from and $to, days or null
// Columns: from, to, kind, earliest, latest
WITH $people + $organizations + $events + $projects + $places AS ids
UNWIND ids AS asked
MATCH (subject:Node {id: asked})
CALL (ids, subject) {
  MATCH (subject)-[link:INVESTS_IN|VISITED|PART_OF|SEATED_IN|HELD_AT|SITED_AT]->(other:Node)
  WHERE other.id IN ids
    AND (NOT subject:Event OR ($from IS NULL OR coalesce(subject.latest, subject.earliest) IS NOT NULL AND coalesce(subject.latest, '9999') >= $from) AND ($to IS NULL OR coalesce(subject.earliest, subject.latest) IS NOT NULL AND coalesce(subject.earliest, '') <= $to))
  RETURN DISTINCT subject AS one, other, toLower(type(link)) AS kind, subject.earliest AS earliest, subject.latest AS latest
  UNION ALL
  MATCH (subject:Event)<-[:ATTENDED]-(other:Person)
  WHERE other.id IN $people AND ($from IS NULL OR coalesce(subject.latest, subject.earliest) IS NOT NULL AND coalesce(subject.latest, '9999') >= $from) AND ($to IS NULL OR coalesce(subject.earliest, subject.latest) IS NOT NULL AND coalesce(subject.earliest, '') <= $to)
  RETURN other AS one, subject AS other, 'attended' AS kind, subject.earliest AS earliest, subject.latest AS latest
  UNION ALL
  MATCH (subject:Event)<-[:IN_EVENT]-(:Participation)<-[:HAS_PARTICIPATION]-(other:Organization)
  WHERE other.id IN $organizations AND ($from IS NULL OR coalesce(subject.latest, subject.earliest) IS NOT NULL AND coalesce(subject.latest, '9999') >= $from) AND ($to IS NULL OR coalesce(subject.earliest, subject.latest) IS NOT NULL AND coalesce(subject.earliest, '') <= $to)
  RETURN DISTINCT other AS one, subject AS other, 'took_part' AS kind, subject.earliest AS earliest, subject.latest AS latest
  UNION ALL
  MATCH (subject:Person)-[:HAS_TENURE]->(tenure:Tenure)-[:IN_POST]->(:Post)-[:POST_IN]->(other:Organization)
  WHERE other.id IN $organizations AND ($from IS NULL OR tenure.attestedTo >= $from) AND ($to IS NULL OR tenure.attestedFrom <= $to)
  WITH subject, other, min(tenure.attestedFrom) AS earliest, max(tenure.attestedTo) AS latest
  RETURN subject AS one, other, 'holds' AS kind, earliest, latest
}
RETURN one.id AS from, other.id AS to, kind, earliest, latest
ORDER BY kind, from, to
