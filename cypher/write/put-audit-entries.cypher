// Entries of the audit log put in; those that are there stay as they are.
// Parameters: $rows, a list of { id, at, user, action, subject, detail }
UNWIND $rows AS row
WITH row.id AS id, head(collect(row)) AS row
MERGE (audit:AuditEntry {id: id})
ON CREATE SET
  audit.at = row.at,
  audit.user = row.user,
  audit.action = row.action,
  audit.subject = row.subject,
  audit.detail = row.detail
