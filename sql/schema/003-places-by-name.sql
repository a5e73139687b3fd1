-- Places are listed by name.
CREATE INDEX place_name ON place (name, id);
PRAGMA user_version = 3;
