-- Whether a document's publisher and day of issue were given from outside: what was given holds when the document is
-- read again, what was found in the text is looked for anew. Of documents from before, nothing says so: the publisher
-- counts as given, as it did; no program of that time could be given a day.
ALTER TABLE document ADD COLUMN publisherGiven INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN issuedGiven INTEGER NOT NULL DEFAULT 0;
UPDATE document SET publisherGiven = publisher IS NOT NULL;
PRAGMA user_version = 2;
