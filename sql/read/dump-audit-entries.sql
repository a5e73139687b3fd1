-- The stored entries of the audit log behind $afterId, by id.
-- Parameters: $afterId, empty to begin; $limit
-- Columns: the stored row of audit
SELECT
  audit.id,
  audit."at",
  audit."user",
  audit.action,
  audit.subject,
  audit.detail
FROM audit
WHERE audit.id > $afterId
ORDER BY audit.id
LIMIT $limit
