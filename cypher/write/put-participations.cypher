// Participations put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, event, person, organization, role, verb, order, unordered, printedTitle, onBehalfOf, confidence }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (participation:Node {id: id})
SET
  participation:Participation,
  participation.role = row.role,
  participation.verb = row.verb,
  participation.order = row.order,
  participation.unordered = row.unordered,
  participation.printedTitle = row.printedTitle,
  participation.confidence = toFloat(row.confidence)
WITH row, participation
CALL (participation) {
  MATCH (participation)-[old:IN_EVENT|ON_BEHALF_OF]->()
  DELETE old
}
CALL (participation) {
  MATCH ()-[old:HAS_PARTICIPATION]->(participation)
  DELETE old
}
CALL (row, participation) {
  WITH * WHERE row.event IS NOT NULL
  OPTIONAL MATCH (other:Event {id: row.event})
  CREATE (participation)-[:IN_EVENT]->(other)
}
CALL (row, participation) {
  WITH * WHERE row.person IS NOT NULL
  OPTIONAL MATCH (other:Person {id: row.person})
  CREATE (other)-[:HAS_PARTICIPATION]->(participation)
}
CALL (row, participation) {
  WITH * WHERE row.organization IS NOT NULL
  OPTIONAL MATCH (other:Organization {id: row.organization})
  CREATE (other)-[:HAS_PARTICIPATION]->(participation)
}
CALL (row, participation) {
  WITH * WHERE row.onBehalfOf IS NOT NULL
  OPTIONAL MATCH (other:Organization {id: row.onBehalfOf})
  CREATE (participation)-[:ON_BEHALF_OF]->(other)
}
