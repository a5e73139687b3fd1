// What a document's text left open, as JSON: code, start and end in the text, detail. Of documents from before it is
// known once they are read again.
MATCH (document:Document)
WHERE document.problems IS NULL
SET document.problems = '[]';
