// Rows of the entity layer; what may be without them loses the reference.
// Parameters: $ids, a list of ids
MATCH (entity:Node)
WHERE entity.id IN $ids AND NOT entity:Document AND NOT entity:Article
CALL (entity) {
  MATCH (entity)<-[:FINDS]-(term:Term)
  DETACH DELETE term
}
CALL (entity) {
  MATCH (event:Event)<-[:IN_EVENT]-(entity)-[:SAW]->(target)<-[seen:VISITED]-(event)
  WHERE NOT EXISTS { MATCH (event)<-[:IN_EVENT]-(other:Visit)-[:SAW]->(target) WHERE NOT other.id IN $ids }
  DELETE seen
}
CALL (entity) {
  MATCH (entity)-[dropped]-(other)
  WHERE NOT (
    type(dropped) IN [
      'HAS_TENURE', 'IN_POST', 'IN_EVENT', 'HAS_PARTICIPATION', 'HAS_STAKE', 'IN_PROJECT', 'REORGANIZED_IN', 'REORGANIZED_INTO'
    ]
    AND (other:Tenure OR other:Participation OR other:Visit OR other:Stake OR other:Reorganization)
  )
  DELETE dropped
}
DELETE entity
