// Entries of the audit log, newest first, then by id.
// Parameters: $user, $action and $subject, each null for all; $afterKey and $afterId, the time and id behind which to go on; $limit
// Columns: the row of audit
MATCH (audit:AuditEntry)
WHERE audit.at <= $afterKey
  AND (audit.at < $afterKey OR audit.id > $afterId)
  AND ($user IS NULL OR audit.user = $user)
  AND ($action IS NULL OR audit.action = $action)
  AND ($subject IS NULL OR audit.subject = $subject)
WITH audit
ORDER BY audit.at DESC, audit.id
LIMIT $limit
RETURN
  audit.id AS id,
  audit.at AS at,
  audit.user AS user,
  audit.action AS action,
  audit.subject AS subject,
  audit.detail AS detail
ORDER BY audit.at DESC, audit.id
