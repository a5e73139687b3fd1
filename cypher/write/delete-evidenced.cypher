// All evidence of the subjects.
// Parameters: $subjects, a list
MATCH (subject:Node)
WHERE subject.id IN $subjects
CALL (subject) {
  MATCH (subject)-[evidenced:EVIDENCED_BY]->(:Evidence)
  DELETE evidenced
}
