// The people, events and projects that link two bodies: people and projects by name, events newest first, then by id.
// Parameters: $organization, $other, ids; $limit, of each kind
// Columns: kind, id
OPTIONAL MATCH (:Claim {id: $organization})-[:SUPPORTS]->(organizationEntity:Node)
OPTIONAL MATCH (:Claim {id: $other})-[:SUPPORTS]->(otherEntity:Node)
MATCH (one:Organization {id: coalesce(organizationEntity.id, $organization)})
MATCH (other:Organization {id: coalesce(otherEntity.id, $other)})
CALL (one, other) {
  MATCH (one)-[:HAS_PARTICIPATION|SAW]-(:Participation|Visit)-[:IN_EVENT]->(event:Event)
  WITH DISTINCT other, event
  WHERE EXISTS { (other)-[:HAS_PARTICIPATION|SAW]-(:Participation|Visit)-[:IN_EVENT]->(event) }
  WITH event ORDER BY event.day DESC, event.id
  LIMIT $limit
  WITH collect(event.id) AS ids
  UNWIND range(0, size(ids) - 1) AS place
  RETURN 'event' AS kind, ids[place] AS id, place
  UNION ALL
  MATCH (one)<-[:POST_IN]-(:Post)<-[:HOLDS]-(person:Person)
  WITH DISTINCT other, person
  WHERE EXISTS { (other)<-[:POST_IN]-(:Post)<-[:HOLDS]-(person) }
  WITH person ORDER BY person.name, person.id
  LIMIT $limit
  WITH collect(person.id) AS ids
  UNWIND range(0, size(ids) - 1) AS place
  RETURN 'person' AS kind, ids[place] AS id, place
  UNION ALL
  MATCH (one)-[:INVESTS_IN]->(project:Project)
  WHERE EXISTS { (other)-[:INVESTS_IN]->(project) }
  WITH project ORDER BY project.name, project.id
  LIMIT $limit
  WITH collect(project.id) AS ids
  UNWIND range(0, size(ids) - 1) AS place
  RETURN 'project' AS kind, ids[place] AS id, place
}
WITH kind, id, place
ORDER BY kind, place
RETURN kind, id
