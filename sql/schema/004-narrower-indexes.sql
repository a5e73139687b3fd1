-- Indexes hold what is looked for: no row that lacks what they are by, and no column that no question goes on from. What
-- one says of a block is found by its entity.
DROP INDEX claim_block;
DROP INDEX event_parent;
DROP INDEX participation_event;
DROP INDEX participation_person;
DROP INDEX participation_organization;
DROP INDEX participation_onBehalfOf;
CREATE INDEX event_parent ON event (parent) WHERE parent IS NOT NULL;
CREATE INDEX participation_event ON participation (event);
CREATE INDEX participation_person ON participation (person, event) WHERE person IS NOT NULL;
CREATE INDEX participation_organization ON participation (organization, event) WHERE organization IS NOT NULL;
CREATE INDEX participation_event_organization ON participation (event, organization) WHERE organization IS NOT NULL;
CREATE INDEX participation_onBehalfOf ON participation (onBehalfOf) WHERE onBehalfOf IS NOT NULL;
PRAGMA user_version = 4;
