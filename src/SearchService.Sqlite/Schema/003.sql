-- Who is who. An agency is found by its full name, region and all, spelled out and folded; a doubt is decided by a person, and the decision is kept.

-- See src/SearchService/Reports/FullName.cs; in quarantine, that of the agency that was read all the same.
ALTER TABLE agency ADD COLUMN full_name TEXT;
ALTER TABLE agency_alias ADD COLUMN full_name TEXT;
ALTER TABLE quarantine ADD COLUMN full_name TEXT;

-- The change that moved it to another agency.
ALTER TABLE version ADD COLUMN moved_change INTEGER;

CREATE INDEX agency_by_full_name ON agency (full_name);
CREATE INDEX agency_alias_by_full_name ON agency_alias (full_name);

CREATE TABLE agency_merge (
    former     TEXT PRIMARY KEY REFERENCES agency (id),      -- its keys still lead to its reports
    agency     TEXT NOT NULL REFERENCES agency (id),         -- which it is
    reason     TEXT NOT NULL,
    decided_at TEXT NOT NULL
);

CREATE TABLE agency_apart (
    one        TEXT NOT NULL REFERENCES agency (id),         -- the smaller id
    other      TEXT NOT NULL REFERENCES agency (id),
    reason     TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (one, other)
);

CREATE TABLE former_version (
    agency  TEXT NOT NULL,                                   -- the address a version had before its agency was merged
    year    INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    version INTEGER NOT NULL REFERENCES version (id),
    PRIMARY KEY (agency, year, number)
) WITHOUT ROWID;
