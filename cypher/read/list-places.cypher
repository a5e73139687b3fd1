// Places, by name, then id.
// Parameters: $text, what a fragment is made into or null; $parent, $document, $afterKey and $afterId, the key and id behind which to go on; $limit
// Columns: the row of place
OPTIONAL MATCH (:Claim {id: $parent})-[:SUPPORTS]->(parentEntity:Node)
WITH
  coalesce(parentEntity.id, $parent) AS parent
CALL (parent) {
  WITH * WHERE $text IS NULL
  MATCH (place:Place)
  // the index goes by code points, as ORDER BY does; a plan without it compares parameters by UTF-16
  USING INDEX place:Place(name)
  WHERE place.name >= $afterKey AND NOT (place.name = $afterKey AND place.id <= $afterId)
    AND (parent IS NULL OR EXISTS { (place)-[:PART_OF]->(:Place {id: parent}) })
    AND ($document IS NULL OR EXISTS { (place)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'place'}) })
  RETURN place
  ORDER BY place.name, place.id
  LIMIT $limit
  UNION
  WITH * WHERE $text IS NOT NULL
  CALL db.index.fulltext.queryNodes('term_grams', $text) YIELD node AS term
  MATCH (term)-[:FINDS]->(place:Place)
  WHERE place.name >= $afterKey AND NOT (place.name = $afterKey AND place.id <= $afterId)
    AND (parent IS NULL OR EXISTS { (place)-[:PART_OF]->(:Place {id: parent}) })
    AND ($document IS NULL OR EXISTS { (place)<-[:SUPPORTS]-(:Claim {document: $document, kind: 'place'}) })
  RETURN DISTINCT place
  ORDER BY place.name, place.id
  LIMIT $limit
}
WITH place
ORDER BY place.name, place.id
LIMIT $limit
RETURN
  place.id AS id,
  place.name AS name,
  place.code AS code,
  head([(place)-[:PART_OF]->(other:Place) | other.id]) AS parent
ORDER BY place.name, place.id
