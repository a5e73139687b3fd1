// The derived relation goes from pairs that took part in events no more.
// Parameters: $rows, a list of { person, event }
UNWIND $rows AS row
MATCH (person:Person {id: row.person})-[derived:ATTENDED]->(event:Event {id: row.event})
WHERE NOT EXISTS { (person)-[:HAS_PARTICIPATION]->(:Participation)-[:IN_EVENT]->(event) }
DELETE derived
