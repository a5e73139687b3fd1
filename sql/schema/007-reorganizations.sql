-- What became of bodies: renamed, merged, split, abolished.
CREATE TABLE reorganization (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  predecessor TEXT NOT NULL REFERENCES organization (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  successor TEXT REFERENCES organization (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  "date" TEXT,
  earliest TEXT,
  latest TEXT,
  confidence REAL NOT NULL
) STRICT;
CREATE TRIGGER reorganization_in BEFORE INSERT ON reorganization BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'reorganization') ON CONFLICT DO NOTHING;
END;
CREATE INDEX reorganization_predecessor ON reorganization (predecessor);
CREATE INDEX reorganization_successor ON reorganization (successor) WHERE successor IS NOT NULL;
PRAGMA user_version = 7;
