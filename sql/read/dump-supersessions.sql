-- All supersessions, by path, time, then documents.
-- Parameters: none
-- Columns: path, document, by, at
SELECT supersession.path, supersession.document, supersession."by", supersession."at"
FROM supersession
ORDER BY supersession.path, supersession."at", supersession.document, supersession."by"
