-- What documents were misread for, or say that is not so. Corrections outlast the documents they speak of.
CREATE TABLE correction (
  id TEXT PRIMARY KEY NOT NULL,
  action TEXT NOT NULL,
  document TEXT NOT NULL,
  kind TEXT NOT NULL,
  claim TEXT NOT NULL,
  quote TEXT NOT NULL,
  said TEXT NOT NULL,
  change TEXT NOT NULL,
  original TEXT NOT NULL,
  reason TEXT NOT NULL,
  "user" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  withdrawnAt TEXT,
  withdrawnBy TEXT
) STRICT;
CREATE INDEX correction_at ON correction ("at", id);
PRAGMA user_version = 6;
