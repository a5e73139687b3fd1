// How many of each there are.
// Parameters: none
// Columns: one for each count
RETURN
  COUNT { MATCH (:Person) } AS people,
  COUNT { MATCH (:Organization) } AS organizations,
  COUNT { MATCH (:Place) } AS places,
  COUNT { MATCH (:Post) } AS posts,
  COUNT { MATCH (:Tenure) } AS tenures,
  COUNT { MATCH (:Event) } AS events,
  COUNT { MATCH (:Participation) } AS participations,
  COUNT { MATCH (:Project) } AS projects,
  COUNT { MATCH (:Stake) } AS stakes,
  COUNT { MATCH (:Observation) } AS observations,
  COUNT { MATCH (:Document) } AS documents,
  COUNT { MATCH (:Article) } AS articles,
  COUNT { MATCH (:Evidence) } AS evidences
