// All supersessions, by path, time, then documents.
// Parameters: none
// Columns: path, document, by, at
MATCH (supersession:Supersession)
RETURN
  supersession.path AS path,
  supersession.document AS document,
  supersession.by AS by,
  supersession.at AS at
ORDER BY path, at, document, by
