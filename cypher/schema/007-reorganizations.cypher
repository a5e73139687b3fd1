// What became of bodies: renamed, merged, split, abolished.
CREATE CONSTRAINT reorganization_id IF NOT EXISTS FOR (n:Reorganization) REQUIRE n.id IS UNIQUE;
