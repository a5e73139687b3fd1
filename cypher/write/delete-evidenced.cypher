// All evidence of the subjects.
// Parameters: $subjects, a list
MATCH (subject:Node)-[evidenced:EVIDENCED_BY]->(:Evidence)
WHERE subject.id IN $subjects
DELETE evidenced
