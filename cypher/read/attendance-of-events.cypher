// Who took part in some events.
// Parameters: $ids, a list of ids
// Columns: event, person
UNWIND $ids AS asked
MATCH (event:Event {id: asked})<-[:ATTENDED]-(person:Person)
RETURN event.id AS event, person.id AS person
