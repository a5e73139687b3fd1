// The derived relation made anew from all rows, after a restore.
// Parameters: none
MATCH (person:Person)-[:HAS_PARTICIPATION]->(:Participation)-[:IN_EVENT]->(event:Event)
MERGE (person)-[:ATTENDED]->(event)
