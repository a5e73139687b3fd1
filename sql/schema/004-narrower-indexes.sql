-- Indexes hold what is looked for: no row that lacks what they are by, no column that no question goes on from, and the
-- id of what is beside a place or a body, so that it is found without the row itself. No claim is looked for by its block.
DROP INDEX claim_block;
DROP INDEX event_parent;
DROP INDEX event_place;
DROP INDEX organization_parent;
DROP INDEX organization_place;
DROP INDEX project_place;
DROP INDEX participation_event;
DROP INDEX participation_person;
DROP INDEX participation_organization;
DROP INDEX participation_onBehalfOf;
CREATE INDEX event_parent ON event (parent, id) WHERE parent IS NOT NULL;
CREATE INDEX event_place ON event (place, id) WHERE place IS NOT NULL;
CREATE INDEX organization_parent ON organization (parent, id) WHERE parent IS NOT NULL;
CREATE INDEX organization_place ON organization (place, id) WHERE place IS NOT NULL;
CREATE INDEX project_place ON project (place, id) WHERE place IS NOT NULL;
CREATE INDEX participation_event ON participation (event);
CREATE INDEX participation_person ON participation (person, event) WHERE person IS NOT NULL;
CREATE INDEX participation_organization ON participation (organization, event) WHERE organization IS NOT NULL;
CREATE INDEX participation_event_organization ON participation (event, organization) WHERE organization IS NOT NULL;
CREATE INDEX participation_onBehalfOf ON participation (onBehalfOf) WHERE onBehalfOf IS NOT NULL;
PRAGMA user_version = 4;
