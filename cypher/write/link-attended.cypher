// The derived relation comes to pairs that took part in events.
// Parameters: $rows, a list of { person, event }
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
MATCH (event:Event {id: row.event})
WHERE EXISTS { (person)-[:HAS_PARTICIPATION]->(:Participation)-[:IN_EVENT]->(event) }
MERGE (person)-[:ATTENDED]->(event)
