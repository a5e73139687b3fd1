-- Entries of the audit log, newest first, then by id.
-- Parameters: $user, $action and $subject, each null for all; $afterKey and $afterId, the time and id behind which to go on; $limit
-- Columns: the row of audit
SELECT
  audit.id,
  audit."at",
  audit."user",
  audit.action,
  audit.subject,
  audit.detail
FROM audit
WHERE audit."at" <= $afterKey
  AND (audit."at" < $afterKey OR audit.id > $afterId)
  AND ($user IS NULL OR audit."user" = $user)
  AND ($action IS NULL OR audit.action = $action)
  AND ($subject IS NULL OR audit.subject = $subject)
ORDER BY audit."at" DESC, audit.id
LIMIT $limit
