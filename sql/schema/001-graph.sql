-- The graph: a table for each label of nodes, a column for each property; a column that names another label holds
-- its id. Ids are text and the same in every store. See sql/README.md.

PRAGMA application_id = 1130919288;
PRAGMA user_version = 1;

-- Ids of the entity layer, documents and articles: what can be renamed, taken out and searched as one.
CREATE TABLE node (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL
) STRICT;

CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT NOT NULL,
  title TEXT,
  publisher TEXT,
  publisherPlace TEXT,
  issued TEXT,
  earliest TEXT,
  latest TEXT,
  rules TEXT NOT NULL,
  format TEXT NOT NULL,
  url TEXT,
  "text" TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE article (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  title TEXT,
  kickers TEXT NOT NULL,
  paragraphs TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  article TEXT REFERENCES article (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  "before" TEXT NOT NULL,
  "after" TEXT NOT NULL
) STRICT;

CREATE TABLE place (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  code TEXT,
  parent TEXT REFERENCES place (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  block TEXT NOT NULL,
  features TEXT NOT NULL,
  parentBy TEXT
) STRICT;

CREATE TABLE organization (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  pinyin TEXT NOT NULL,
  initials TEXT NOT NULL,
  kind TEXT NOT NULL,
  level TEXT,
  parent TEXT REFERENCES organization (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  place TEXT REFERENCES place (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  block TEXT NOT NULL,
  features TEXT NOT NULL,
  parentBy TEXT,
  placeBy TEXT
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  pinyin TEXT NOT NULL,
  initials TEXT NOT NULL,
  byline INTEGER NOT NULL,
  block TEXT NOT NULL,
  features TEXT NOT NULL
) STRICT;

CREATE TABLE post (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  organization TEXT REFERENCES organization (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  seats INTEGER
) STRICT;

CREATE TABLE tenure (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person TEXT NOT NULL REFERENCES person (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  post TEXT NOT NULL REFERENCES post (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  attestedFrom TEXT,
  attestedTo TEXT,
  startEarliest TEXT,
  startLatest TEXT,
  endEarliest TEXT,
  endLatest TEXT,
  former INTEGER NOT NULL,
  confidence REAL NOT NULL
) STRICT;

CREATE TABLE event (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  "date" TEXT,
  earliest TEXT,
  latest TEXT,
  place TEXT REFERENCES place (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  series TEXT,
  number INTEGER,
  planned INTEGER NOT NULL,
  parent TEXT REFERENCES event (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  confidence REAL NOT NULL,
  block TEXT NOT NULL,
  features TEXT NOT NULL,
  parentBy TEXT,
  placeBy TEXT
) STRICT;

CREATE TABLE participation (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  event TEXT NOT NULL REFERENCES event (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person TEXT REFERENCES person (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  organization TEXT REFERENCES organization (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  verb TEXT,
  "order" INTEGER,
  unordered INTEGER NOT NULL,
  printedTitle TEXT,
  onBehalfOf TEXT REFERENCES organization (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  confidence REAL NOT NULL
) STRICT;

CREATE TABLE project (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  capacity TEXT,
  stage TEXT,
  site TEXT,
  place TEXT REFERENCES place (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  investmentAmount TEXT,
  investmentCurrency TEXT,
  investmentText TEXT,
  investmentMin TEXT,
  investmentMax TEXT,
  investmentApproximate INTEGER,
  registeredCapitalAmount TEXT,
  registeredCapitalCurrency TEXT,
  registeredCapitalText TEXT,
  registeredCapitalMin TEXT,
  registeredCapitalMax TEXT,
  registeredCapitalApproximate INTEGER,
  confidence REAL NOT NULL,
  block TEXT NOT NULL,
  features TEXT NOT NULL,
  placeBy TEXT
) STRICT;

CREATE TABLE visit (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  event TEXT NOT NULL REFERENCES event (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  organization TEXT REFERENCES organization (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  place TEXT REFERENCES place (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  project TEXT REFERENCES project (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE stake (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  organization TEXT NOT NULL REFERENCES organization (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  project TEXT NOT NULL REFERENCES project (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  amountAmount TEXT,
  amountCurrency TEXT,
  amountText TEXT,
  amountMin TEXT,
  amountMax TEXT,
  amountApproximate INTEGER,
  confidence REAL NOT NULL
) STRICT;

CREATE TABLE observation (
  id TEXT PRIMARY KEY NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  document TEXT NOT NULL REFERENCES document (id) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "value" TEXT,
  unit TEXT,
  growthText TEXT,
  growth REAL,
  period TEXT,
  earliest TEXT,
  latest TEXT,
  organization TEXT REFERENCES organization (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  confidence REAL NOT NULL
) STRICT;

CREATE TABLE claim (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  block TEXT,
  data TEXT NOT NULL,
  evidence TEXT NOT NULL,
  entity TEXT REFERENCES node (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE path (
  path TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  folded TEXT NOT NULL
) STRICT;

CREATE TABLE supersession (
  path TEXT NOT NULL,
  document TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  PRIMARY KEY (path, "at", document, "by")
) STRICT, WITHOUT ROWID;

-- Edges.
CREATE TABLE evidenced (
  subject TEXT NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  evidence TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (subject, evidence)
) STRICT, WITHOUT ROWID;

-- Derived from tenures, participations and stakes.
CREATE TABLE holds (
  person TEXT NOT NULL REFERENCES person (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  post TEXT NOT NULL REFERENCES post (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (person, post)
) STRICT, WITHOUT ROWID;

CREATE TABLE attended (
  person TEXT NOT NULL REFERENCES person (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  event TEXT NOT NULL REFERENCES event (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (person, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE invests_in (
  organization TEXT NOT NULL REFERENCES organization (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  project TEXT NOT NULL REFERENCES project (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (organization, project)
) STRICT, WITHOUT ROWID;

-- Words by which nodes are found. `gram` has for each the pairs of its neighbouring characters, as tokens of hexadecimal
-- digits, so that a fragment of any characters and any length is a phrase; it keeps no text of its own.
CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  node TEXT NOT NULL REFERENCES node (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  folded TEXT NOT NULL,
  size INTEGER NOT NULL
) STRICT;
CREATE VIRTUAL TABLE gram USING fts5 (grams, content = '', contentless_delete = 1, tokenize = 'ascii');

CREATE VIEW searchable AS SELECT *, NULL AS grams FROM term;
CREATE TRIGGER searchable_in INSTEAD OF INSERT ON searchable BEGIN
  INSERT INTO term (node, kind, name, field, value, folded, size)
  VALUES (NEW.node, NEW.kind, NEW.name, NEW.field, NEW.value, NEW.folded, NEW.size);
  INSERT INTO gram (rowid, grams) VALUES (last_insert_rowid(), NEW.grams);
END;
CREATE TRIGGER term_out AFTER DELETE ON term BEGIN
  DELETE FROM gram WHERE rowid = OLD.id;
END;
CREATE TRIGGER article_out AFTER DELETE ON article BEGIN
  DELETE FROM node WHERE id = OLD.id;
END;

CREATE TRIGGER document_in BEFORE INSERT ON document BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'document') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER article_in BEFORE INSERT ON article BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'article') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER place_in BEFORE INSERT ON place BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'place') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER organization_in BEFORE INSERT ON organization BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'organization') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER person_in BEFORE INSERT ON person BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'person') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER post_in BEFORE INSERT ON post BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'post') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER tenure_in BEFORE INSERT ON tenure BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'tenure') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER event_in BEFORE INSERT ON event BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'event') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER participation_in BEFORE INSERT ON participation BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'participation') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER project_in BEFORE INSERT ON project BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'project') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER visit_in BEFORE INSERT ON visit BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'visit') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER stake_in BEFORE INSERT ON stake BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'stake') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER observation_in BEFORE INSERT ON observation BEGIN
  INSERT INTO node (id, kind) VALUES (NEW.id, 'observation') ON CONFLICT DO NOTHING;
END;

CREATE INDEX article_document ON article (document, ordinal);
CREATE INDEX evidence_document ON evidence (document, "start");
CREATE INDEX evidence_article ON evidence (article);
CREATE INDEX place_parent ON place (parent);
CREATE INDEX organization_parent ON organization (parent);
CREATE INDEX organization_place ON organization (place);
CREATE INDEX post_organization ON post (organization, title, id);
CREATE INDEX tenure_person ON tenure (person, attestedFrom, id);
CREATE INDEX tenure_post ON tenure (post, person);
CREATE INDEX event_place ON event (place);
CREATE INDEX event_parent ON event (parent);
CREATE INDEX participation_event ON participation (event, person, organization);
CREATE INDEX participation_person ON participation (person, event);
CREATE INDEX participation_organization ON participation (organization, event);
CREATE INDEX participation_onBehalfOf ON participation (onBehalfOf);
CREATE INDEX project_place ON project (place);
CREATE INDEX visit_event ON visit (event);
CREATE INDEX visit_organization ON visit (organization);
CREATE INDEX visit_place ON visit (place);
CREATE INDEX visit_project ON visit (project);
CREATE INDEX stake_organization ON stake (organization, project);
CREATE INDEX stake_project ON stake (project);
CREATE INDEX observation_document ON observation (document);
CREATE INDEX observation_organization ON observation (organization);
CREATE INDEX claim_document ON claim (document, kind, entity);
CREATE INDEX person_block ON person (block);
CREATE INDEX organization_block ON organization (block);
CREATE INDEX place_block ON place (block);
CREATE INDEX event_block ON event (block);
CREATE INDEX project_block ON project (block);
CREATE INDEX person_name ON person (name, id);
CREATE INDEX organization_name ON organization (name, id);
CREATE INDEX project_name ON project (name, id);
CREATE INDEX observation_name ON observation (name, id);
CREATE INDEX post_title ON post (title, id);
CREATE INDEX event_day ON event (coalesce(earliest, '') DESC, id);
CREATE INDEX document_day ON document (coalesce(earliest, '') DESC, id);
CREATE INDEX claim_entity ON claim (entity);
CREATE INDEX claim_block ON claim (kind, block);
CREATE INDEX path_document ON path (document);
CREATE INDEX evidenced_evidence ON evidenced (evidence);
CREATE INDEX holds_post ON holds (post);
CREATE INDEX attended_event ON attended (event);
CREATE INDEX invests_in_project ON invests_in (project);
CREATE INDEX term_node ON term (node);
