-- Whose a case is, as a mark under a key that is not in this database; empty where nobody said.
ALTER TABLE service_case ADD COLUMN person TEXT NOT NULL DEFAULT '';
CREATE INDEX service_case_by_person ON service_case (hall, person);
