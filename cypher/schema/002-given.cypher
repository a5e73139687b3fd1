// Whether a document's publisher and day of issue were given from outside: what was given holds when the document is
// read again, what was found in the text is looked for anew. Of documents from before, nothing says so: the publisher
// counts as given, as it did; no program of that time could be given a day.
MATCH (document:Document)
WHERE document.publisherGiven IS NULL
SET
  document.publisherGiven = document.publisher IS NOT NULL,
  document.issuedGiven = false;
