// Waits until new indexes are filled.
// Parameters: $seconds, the longest to wait
CALL db.awaitIndexes($seconds)
