-- Documents put in, or in the place of those of the same id.
-- Parameters: $rows, a list of { id, sha256, title, publisher, publisherPlace, issued, earliest, latest, rules, format, url, publisherGiven, issuedGiven, problems, text, digest }
INSERT INTO document (
  id, sha256, title, publisher, publisherPlace, issued, earliest, latest, rules, format, url, publisherGiven, issuedGiven, problems,
  "text", digest
)
SELECT
  given.value ->> 'id',
  given.value ->> 'sha256',
  given.value ->> 'title',
  given.value ->> 'publisher',
  given.value ->> 'publisherPlace',
  given.value ->> 'issued',
  given.value ->> 'earliest',
  given.value ->> 'latest',
  given.value ->> 'rules',
  given.value ->> 'format',
  given.value ->> 'url',
  given.value ->> 'publisherGiven',
  given.value ->> 'issuedGiven',
  given.value ->> 'problems',
  given.value ->> 'text',
  given.value ->> 'digest'
FROM (SELECT value FROM json_each($rows) LIMIT -1) AS given
WHERE true
ON CONFLICT (id) DO UPDATE SET
  sha256 = excluded.sha256,
  title = excluded.title,
  publisher = excluded.publisher,
  publisherPlace = excluded.publisherPlace,
  issued = excluded.issued,
  earliest = excluded.earliest,
  latest = excluded.latest,
  rules = excluded.rules,
  format = excluded.format,
  url = excluded.url,
  publisherGiven = excluded.publisherGiven,
  issuedGiven = excluded.issuedGiven,
  problems = excluded.problems,
  "text" = excluded."text",
  digest = excluded.digest
