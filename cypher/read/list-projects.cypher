// Projects, by name, then id.
// Parameters: $text, what a fragment is made into or null; $stage, $organization, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
// Columns: the row of project
OPTIONAL MATCH (:Claim {id: $organization})-[:SUPPORTS]->(organizationEntity:Node)
WITH
  coalesce(organizationEntity.id, $organization) AS organization
CALL (organization) {
  WITH * WHERE $text IS NULL
  MATCH (project:Project)
  // the index goes by code points, as ORDER BY does; a plan without it compares parameters by UTF-16
  USING INDEX project:Project(name)
  WHERE project.name >= $afterKey AND NOT (project.name = $afterKey AND project.id <= $afterId)
    AND ($stage IS NULL OR project.stage = $stage)
    AND (organization IS NULL OR EXISTS { (project)<-[:IN_PROJECT]-(:Stake)<-[:HAS_STAKE]-(:Organization {id: organization}) })
    AND ($document IS NULL OR EXISTS { (project)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'project'}) })
  RETURN project
  ORDER BY project.name, project.id
  LIMIT $limit
  UNION
  WITH * WHERE $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('term_grams', $text) YIELD node AS term
  MATCH (term)-[:FINDS]->(project:Project)
  WHERE project.name >= $afterKey AND NOT (project.name = $afterKey AND project.id <= $afterId)
    AND ($stage IS NULL OR project.stage = $stage)
    AND (organization IS NULL OR EXISTS { (project)<-[:IN_PROJECT]-(:Stake)<-[:HAS_STAKE]-(:Organization {id: organization}) })
    AND ($document IS NULL OR EXISTS { (project)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'project'}) })
  RETURN DISTINCT project
  ORDER BY project.name, project.id
  LIMIT $limit
}
WITH project
ORDER BY project.name, project.id
LIMIT $limit
RETURN
  project.id AS id,
  project.name AS name,
  project.aliases AS aliases,
  project.capacity AS capacity,
  project.stage AS stage,
  project.site AS site,
  head([(project)-[:SITED_AT]->(other:Place) | other.id]) AS place,
  project.investmentAmount AS investmentAmount,
  project.investmentCurrency AS investmentCurrency,
  project.investmentText AS investmentText,
  project.investmentMin AS investmentMin,
  project.investmentMax AS investmentMax,
  project.investmentApproximate AS investmentApproximate,
  project.registeredCapitalAmount AS registeredCapitalAmount,
  project.registeredCapitalCurrency AS registeredCapitalCurrency,
  project.registeredCapitalText AS registeredCapitalText,
  project.registeredCapitalMin AS registeredCapitalMin,
  project.registeredCapitalMax AS registeredCapitalMax,
  project.registeredCapitalApproximate AS registeredCapitalApproximate,
  project.confidence AS confidence
ORDER BY project.name, project.id
