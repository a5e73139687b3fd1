// Nothing changes here: the embedded store's indexes became narrower, and an index of this store holds nothing of what
// lacks a property anyway.
