// Visits put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, event, name, organization, place, project }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (visit:Node {id: id})
SET
  visit:Visit,
  visit.name = row.name
WITH row, visit
CALL (visit) {
  MATCH (visit)-[:IN_EVENT]->(event:Event)-[seen:VISITED]->(target)<-[:SAW]-(visit)
  WHERE NOT EXISTS { MATCH (event)<-[:IN_EVENT]-(other:Visit)-[:SAW]->(target) WHERE other <> visit }
  DELETE seen
}
CALL (visit) {
  MATCH (visit)-[old:IN_EVENT|SAW]->()
  DELETE old
}
CALL (row, visit) {
  WITH * WHERE row.event IS NOT NULL
  OPTIONAL MATCH (other:Event {id: row.event})
  CREATE (visit)-[:IN_EVENT]->(other)
}
CALL (row, visit) {
  WITH * WHERE row.organization IS NOT NULL
  OPTIONAL MATCH (other:Organization {id: row.organization})
  CREATE (visit)-[:SAW]->(other)
}
CALL (row, visit) {
  WITH * WHERE row.place IS NOT NULL
  OPTIONAL MATCH (other:Place {id: row.place})
  CREATE (visit)-[:SAW]->(other)
}
CALL (row, visit) {
  WITH * WHERE row.project IS NOT NULL
  OPTIONAL MATCH (other:Project {id: row.project})
  CREATE (visit)-[:SAW]->(other)
}
CALL (visit) {
  MATCH (event:Event)<-[:IN_EVENT]-(visit)-[:SAW]->(target)
  MERGE (event)-[:VISITED]->(target)
}
