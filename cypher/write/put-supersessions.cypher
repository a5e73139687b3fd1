// That paths held documents until others took their place.
// Parameters: $rows, a list of { path, document, by, at }
UNWIND $rows AS row
MERGE (:Supersession {path: row.path, document: row.document, by: row.by, at: row.at})
