// What is evidenced by what, behind a pair, by subject, then evidence.
// Parameters: $afterSubject and $afterEvidence, empty to begin; $limit
// Columns: subject, evidence
MATCH (subject:Node)-[:EVIDENCED_BY]->(evidence:Evidence)
WHERE subject.id >= $afterSubject AND (subject.id > $afterSubject OR evidence.id > $afterEvidence)
RETURN subject.id AS subject, evidence.id AS evidence
ORDER BY subject.id, evidence.id
LIMIT $limit
