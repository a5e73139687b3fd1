-- What people say of the graph, and who did what. Neither is of the graph: both outlast the documents they speak of.
CREATE TABLE judgement (
  id TEXT PRIMARY KEY NOT NULL,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  verdict TEXT NOT NULL,
  "user" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  note TEXT,
  withdrawnAt TEXT,
  withdrawnBy TEXT
) STRICT;
CREATE INDEX judgement_at ON judgement ("at", id);

CREATE TABLE audit (
  id TEXT PRIMARY KEY NOT NULL,
  "at" TEXT NOT NULL,
  "user" TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX audit_at ON audit ("at" DESC, id);
PRAGMA user_version = 5;
