// The stored entries of the audit log behind $afterId, by id.
// Parameters: $afterId, empty to begin; $limit
// Columns: the stored row of audit
MATCH (audit:AuditEntry)
WHERE audit.id > $afterId
WITH audit
ORDER BY audit.id
LIMIT $limit
RETURN
  audit.id AS id,
  audit.at AS at,
  audit.user AS user,
  audit.action AS action,
  audit.subject AS subject,
  audit.detail AS detail
ORDER BY audit.id
