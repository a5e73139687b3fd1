// The events in which at least two of some people took part, and which of them.
// Parameters: $ids, a list of ids, each once; $from and $to, days or null; $role, of each, or null
// Columns: earliest, latest, people, a list of places in $ids from 0
UNWIND range(0, size($ids) - 1) AS at
MATCH (person:Person {id: $ids[at]})-[:ATTENDED]->(event:Event)
WHERE ($from IS NULL OR coalesce(event.latest, event.earliest) IS NOT NULL AND coalesce(event.latest, '9999') >= $from)
  AND ($to IS NULL OR coalesce(event.earliest, event.latest) IS NOT NULL AND coalesce(event.earliest, '') <= $to)
  AND ($role IS NULL OR EXISTS { (person)-[:HAS_PARTICIPATION]->(:Participation {role: $role})-[:IN_EVENT]->(event) })
WITH event, collect(at) AS people
WHERE size(people) > 1
RETURN event.earliest AS earliest, event.latest AS latest, people
