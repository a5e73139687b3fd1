-- All evidence of the subjects.
-- Parameters: $subjects, a list
DELETE FROM evidenced
WHERE evidenced.subject IN (SELECT asked.value FROM json_each($subjects) AS asked)
