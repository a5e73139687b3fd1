// The derived relation goes from pairs that took part in events no more.
// Parameters: $rows, a list of { person, event }
UNWIND $rows AS row
// From one end: with both ends given, and while there are few such, all of them are gone through for each pair.
MATCH (person:Person {id: row.person})
CALL (row, person) {
  MATCH (person)-[derived:ATTENDED]->(event:Event {id: row.event})
  WHERE NOT EXISTS { (person)-[:HAS_PARTICIPATION]->(:Participation)-[:IN_EVENT]->(event) }
  DELETE derived
}
