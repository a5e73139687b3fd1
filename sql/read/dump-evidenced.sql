-- What is evidenced by what, behind a pair, by subject, then evidence.
-- Parameters: $afterSubject and $afterEvidence, empty to begin; $limit
-- Columns: subject, evidence
SELECT evidenced.subject, evidenced.evidence
FROM evidenced
WHERE (evidenced.subject, evidenced.evidence) > ($afterSubject, $afterEvidence)
ORDER BY evidenced.subject, evidenced.evidence
LIMIT $limit
