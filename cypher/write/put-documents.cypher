// Documents put in, or in the place of those of the same id.
// Parameters: $rows, a list of { id, sha256, title, publisher, publisherPlace, issued, earliest, latest, rules, format, url, publisherGiven, issuedGiven, problems, text, digest }
UNWIND $rows AS row
WITH row.id AS id, last(collect(row)) AS row
MERGE (document:Node {id: id})
SET
  document:Document,
  document.sha256 = row.sha256,
  document.title = row.title,
  document.publisher = row.publisher,
  document.publisherPlace = row.publisherPlace,
  document.issued = row.issued,
  document.earliest = row.earliest,
  document.latest = row.latest,
  document.rules = row.rules,
  document.format = row.format,
  document.url = row.url,
  document.publisherGiven = row.publisherGiven,
  document.issuedGiven = row.issuedGiven,
  document.problems = row.problems,
  document.text = row.text,
  document.digest = row.digest,
  document.day = coalesce(row.earliest, '')
