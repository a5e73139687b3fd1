// Indicators by name: of how many values, between which days.
// Parameters: $text, what a fragment is made into or null; $organization, $afterKey and $afterId, the name behind which to go on, twice; $limit
// Columns: id, which is the name, name, observations, earliest, latest
OPTIONAL MATCH (:Claim {id: $organization})-[:SUPPORTS]->(organizationEntity:Node)
WITH
  coalesce(organizationEntity.id, $organization) AS organization
CALL (organization) {
  WITH * WHERE $text IS NULL
  MATCH (observation:Observation)
  // the index goes by code points, as ORDER BY does; a plan without it compares parameters by UTF-16
  USING INDEX observation:Observation(name)
  WHERE observation.name > $afterKey AND observation.name > $afterId
    AND (organization IS NULL OR EXISTS { (observation)-[:ABOUT]->(:Organization {id: organization}) })
  RETURN observation
  UNION
  WITH * WHERE $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('term_grams', $text) YIELD node AS term
  MATCH (term)-[:FINDS]->(observation:Observation)
  WHERE observation.name > $afterKey AND observation.name > $afterId
    AND (organization IS NULL OR EXISTS { (observation)-[:ABOUT]->(:Organization {id: organization}) })
  RETURN DISTINCT observation
}
WITH
  observation.name AS name,
  count(*) AS observations,
  min(coalesce(observation.earliest, observation.latest)) AS earliest,
  max(coalesce(observation.latest, observation.earliest)) AS latest
ORDER BY name
LIMIT $limit
RETURN name AS id, name, observations, earliest, latest
ORDER BY name
