// What documents were misread for, or say that is not so. Corrections outlast the documents they speak of.
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
