-- How many of each there are.
-- Parameters: none
-- Columns: one for each count
SELECT
  (SELECT count(*) FROM person) AS people,
  (SELECT count(*) FROM organization) AS organizations,
  (SELECT count(*) FROM place) AS places,
  (SELECT count(*) FROM post) AS posts,
  (SELECT count(*) FROM tenure) AS tenures,
  (SELECT count(*) FROM event) AS events,
  (SELECT count(*) FROM participation) AS participations,
  (SELECT count(*) FROM project) AS projects,
  (SELECT count(*) FROM stake) AS stakes,
  (SELECT count(*) FROM observation) AS observations,
  (SELECT count(*) FROM document) AS documents,
  (SELECT count(*) FROM article) AS articles,
  (SELECT count(*) FROM evidence) AS evidences
