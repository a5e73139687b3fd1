// Bodies, by name, then id.
// Parameters: $text, what a fragment is made into or null; $kind, $level, $parent, $place, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
// Columns: the row of organization
OPTIONAL MATCH (:Claim {id: $parent})-[:SUPPORTS]->(parentEntity:Node)
OPTIONAL MATCH (:Claim {id: $place})-[:SUPPORTS]->(placeEntity:Node)
WITH
  coalesce(parentEntity.id, $parent) AS parent,
  coalesce(placeEntity.id, $place) AS place
CALL (parent, place) {
  WITH * WHERE $text IS NULL
  MATCH (organization:Organization)
  // the index goes by code points, as ORDER BY does; a plan without it compares parameters by UTF-16
  USING INDEX organization:Organization(name)
  WHERE organization.name >= $afterKey AND NOT (organization.name = $afterKey AND organization.id <= $afterId)
    AND ($kind IS NULL OR organization.kind = $kind)
    AND ($level IS NULL OR organization.level = $level)
    AND (parent IS NULL OR EXISTS { (organization)-[:PART_OF]->(:Organization {id: parent}) })
    AND (place IS NULL OR EXISTS { (organization)-[:SEATED_IN]->(:Place {id: place}) })
    AND ($document IS NULL OR EXISTS { (organization)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'organization'}) })
  RETURN organization
  ORDER BY organization.name, organization.id
  LIMIT $limit
  UNION
  WITH * WHERE $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('term_grams', $text) YIELD node AS term
  MATCH (term)-[:FINDS]->(organization:Organization)
  WHERE organization.name >= $afterKey AND NOT (organization.name = $afterKey AND organization.id <= $afterId)
    AND ($kind IS NULL OR organization.kind = $kind)
    AND ($level IS NULL OR organization.level = $level)
    AND (parent IS NULL OR EXISTS { (organization)-[:PART_OF]->(:Organization {id: parent}) })
    AND (place IS NULL OR EXISTS { (organization)-[:SEATED_IN]->(:Place {id: place}) })
    AND ($document IS NULL OR EXISTS { (organization)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'organization'}) })
  RETURN DISTINCT organization
  ORDER BY organization.name, organization.id
  LIMIT $limit
}
WITH organization
ORDER BY organization.name, organization.id
LIMIT $limit
RETURN
  organization.id AS id,
  organization.name AS name,
  organization.aliases AS aliases,
  organization.pinyin AS pinyin,
  organization.initials AS initials,
  organization.kind AS kind,
  organization.level AS level,
  head([(organization)-[:PART_OF]->(other:Organization) | other.id]) AS parent,
  head([(organization)-[:SEATED_IN]->(other:Place) | other.id]) AS place
ORDER BY organization.name, organization.id
