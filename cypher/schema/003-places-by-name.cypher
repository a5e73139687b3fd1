// Places are listed by name; their index has been there from the first version on.
CREATE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
