// Keys and indexes of the graph. Statements end with a semicolon at a line's end; each may be run again.
//
// Every row of the entity layer, every document and every article is a Node beside what it is, so that an id leads
// to it without knowing what it is. Beside the graph stand what one document says (Claim), where documents were found
// (Path, Supersession), and by what words nodes are found (Term).
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT post_id IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tenure_id IF NOT EXISTS FOR (n:Tenure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT participation_id IF NOT EXISTS FOR (n:Participation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT visit_id IF NOT EXISTS FOR (n:Visit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT stake_id IF NOT EXISTS FOR (n:Stake) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT path_path IF NOT EXISTS FOR (n:Path) REQUIRE n.path IS UNIQUE;

CREATE INDEX claim_document IF NOT EXISTS FOR (n:Claim) ON (n.document);
CREATE INDEX evidence_document IF NOT EXISTS FOR (n:Evidence) ON (n.document);
// A document read again is taken out and put in anew, while what it says stays: its id is a property of these.
CREATE INDEX observation_document IF NOT EXISTS FOR (n:Observation) ON (n.document);
CREATE INDEX supersession_path IF NOT EXISTS FOR (n:Supersession) ON (n.path);

CREATE INDEX person_block IF NOT EXISTS FOR (n:Person) ON (n.block);
CREATE INDEX organization_block IF NOT EXISTS FOR (n:Organization) ON (n.block);
CREATE INDEX place_block IF NOT EXISTS FOR (n:Place) ON (n.block);
CREATE INDEX event_block IF NOT EXISTS FOR (n:Event) ON (n.block);
CREATE INDEX project_block IF NOT EXISTS FOR (n:Project) ON (n.block);

CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX project_name IF NOT EXISTS FOR (n:Project) ON (n.name);
CREATE INDEX observation_name IF NOT EXISTS FOR (n:Observation) ON (n.name);
CREATE INDEX post_title IF NOT EXISTS FOR (n:Post) ON (n.title);
// The first day, empty where it is unknown, so that lists by day leave nothing out.
CREATE INDEX event_day IF NOT EXISTS FOR (n:Event) ON (n.day);
CREATE INDEX document_day IF NOT EXISTS FOR (n:Document) ON (n.day);

// The grams of a term are words for the index; see src/graph/neo4j/grams.ts.
CREATE FULLTEXT INDEX term_grams IF NOT EXISTS FOR (n:Term) ON EACH [n.grams]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
