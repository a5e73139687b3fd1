-- What a document's text left open, as JSON: code, start and end in the text, detail. Of documents from before it is
-- known once they are read again.
ALTER TABLE document ADD COLUMN problems TEXT NOT NULL DEFAULT '[]';
PRAGMA user_version = 8;
