// The events in which some people took part. An event without a day has an empty one.
// Parameters: $ids, a list of ids; $from and $to, days or null
// Columns: person, event, day
UNWIND $ids AS asked
MATCH (person:Person {id: asked})-[:ATTENDED]->(event:Event)
WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
RETURN person.id AS person, event.id AS event, event.day AS day
