-- A document in quarantine belongs to an agency of the registry as far as it could be read, so that coverage shows it whichever way its name is spelled.

ALTER TABLE quarantine ADD COLUMN agency TEXT REFERENCES agency (id);

UPDATE quarantine SET agency = (SELECT coalesce(m.agency, a.id) FROM agency a LEFT JOIN agency_merge m ON m.former = a.id WHERE a.full_name = quarantine.full_name);

CREATE INDEX quarantine_by_agency ON quarantine (agency, year);
