// Values of indicators, by name, then id.
// Parameters: $text, what a fragment is made into or null; $organization, $document, $from, $to, $afterKey and $afterId, the key and id behind which to go on; $limit
// Columns: the row of observation
OPTIONAL MATCH (:Claim {id: $organization})-[:SUPPORTS]->(organizationEntity:Node)
WITH
  coalesce(organizationEntity.id, $organization) AS organization
CALL (organization) {
  WITH * WHERE $text IS NULL
  MATCH (observation:Observation)
  // the index goes by code points, as ORDER BY does; a plan without it compares parameters by UTF-16
  USING INDEX observation:Observation(name)
  WHERE observation.name >= $afterKey AND NOT (observation.name = $afterKey AND observation.id <= $afterId)
    AND (organization IS NULL OR EXISTS { (observation)-[:ABOUT]->(:Organization {id: organization}) })
    AND ($document IS NULL OR observation.document = $document)
    AND ($from IS NULL OR coalesce(observation.latest, observation.earliest) IS NOT NULL AND coalesce(observation.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(observation.earliest, observation.latest) IS NOT NULL AND coalesce(observation.earliest, '') <= $to)
  RETURN observation
  ORDER BY observation.name, observation.id
  LIMIT $limit
  UNION
  WITH * WHERE $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('term_grams', $text) YIELD node AS term
  MATCH (term)-[:FINDS]->(observation:Observation)
  WHERE observation.name >= $afterKey AND NOT (observation.name = $afterKey AND observation.id <= $afterId)
    AND (organization IS NULL OR EXISTS { (observation)-[:ABOUT]->(:Organization {id: organization}) })
    AND ($document IS NULL OR observation.document = $document)
    AND ($from IS NULL OR coalesce(observation.latest, observation.earliest) IS NOT NULL AND coalesce(observation.latest, '9999') >= $from)
    AND ($to IS NULL OR coalesce(observation.earliest, observation.latest) IS NOT NULL AND coalesce(observation.earliest, '') <= $to)
  RETURN DISTINCT observation
  ORDER BY observation.name, observation.id
  LIMIT $limit
}
WITH observation
ORDER BY observation.name, observation.id
LIMIT $limit
RETURN
  observation.id AS id,
  observation.document AS document,
  observation.name AS name,
  observation.text AS text,
  observation.value AS value,
  observation.unit AS unit,
  observation.growthText AS growthText,
  observation.growth AS growth,
  observation.period AS period,
  observation.earliest AS earliest,
  observation.latest AS latest,
  head([(observation)-[:ABOUT]->(other:Organization) | other.id]) AS organization,
  observation.confidence AS confidence
ORDER BY observation.name, observation.id
