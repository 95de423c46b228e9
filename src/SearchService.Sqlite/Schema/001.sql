-- The truth: one row of version is one immutable reading of one document. Names are those a researcher would look for;
-- src/SearchService.Sqlite/README.md describes every table.

CREATE TABLE change (
    -- One row. Raised by every transaction that changes what a reader may see.
    number INTEGER NOT NULL
);
INSERT INTO change (number) VALUES (0);

CREATE TABLE region (
    path   TEXT PRIMARY KEY,                       -- 北京市/西城区
    name   TEXT NOT NULL,
    parent TEXT REFERENCES region (path)
);

CREATE TABLE agency (
    id     TEXT PRIMARY KEY,                       -- kept for ever
    name   TEXT NOT NULL,                          -- the official name
    level  TEXT,                                   -- county
    type   TEXT,                                   -- department
    region TEXT REFERENCES region (path)
);
CREATE INDEX agency_by_region ON agency (region);

CREATE TABLE agency_alias (
    agency     TEXT NOT NULL REFERENCES agency (id),
    name       TEXT NOT NULL,                      -- a short or former name, or another spelling
    valid_from INTEGER,                            -- the first year it was used, where known
    valid_to   INTEGER,                            -- the last year
    PRIMARY KEY (agency, name)
);
CREATE INDEX agency_alias_by_name ON agency_alias (name);

CREATE TABLE source (
    id           INTEGER PRIMARY KEY,
    sha256       TEXT NOT NULL UNIQUE,             -- names the file under index-data/sources/
    bytes        INTEGER NOT NULL,
    file_name    TEXT NOT NULL,
    media_type   TEXT NOT NULL,
    url          TEXT,
    retrieved_at TEXT,
    stored_at    TEXT NOT NULL
);

CREATE TABLE version (
    id                INTEGER PRIMARY KEY,         -- also the row in the full-text index
    agency            TEXT NOT NULL REFERENCES agency (id),
    year              INTEGER NOT NULL,            -- the year reported on
    number            INTEGER NOT NULL,            -- 1, 2, … within agency and year
    source            INTEGER NOT NULL REFERENCES source (id),
    title             TEXT,
    form              TEXT NOT NULL,               -- the blocks of the tables, see Schema/FormText.cs
    format            TEXT NOT NULL,               -- 2021, 2019, 2021+2019, narrative
    published_on      TEXT,                        -- 2024, 2024-01 or 2024-01-31
    period_from       TEXT,
    period_to         TEXT,
    extractor         TEXT NOT NULL,
    sample            INTEGER NOT NULL DEFAULT 0,
    from_change       INTEGER NOT NULL,            -- current from this change number on
    until_change      INTEGER,                     -- to before this one; null while current
    UNIQUE (agency, year, number)
);
CREATE UNIQUE INDEX version_current ON version (agency, year) WHERE until_change IS NULL;
CREATE INDEX version_by_source ON version (source);

CREATE TABLE section (
    version INTEGER NOT NULL REFERENCES version (id),
    ordinal INTEGER NOT NULL,                      -- from 0, in the document's order
    kind    TEXT NOT NULL,                         -- overview, proactiveDisclosure, requests, challenges, problems, otherMatters, preamble, other
    heading TEXT NOT NULL,
    text    TEXT NOT NULL,
    PRIMARY KEY (version, ordinal)
);

CREATE TABLE indicator (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,                     -- requests/received/total
    path TEXT NOT NULL,                            -- the headings of the newest form that has it
    unit TEXT NOT NULL
);

CREATE TABLE cell (
    version   INTEGER NOT NULL REFERENCES version (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    state     TEXT NOT NULL,                       -- number, blank, notApplicable, text, unreadable
    value     NUMERIC,                             -- as printed; null unless state is number
    raw       TEXT NOT NULL,                       -- the ink
    unit      TEXT,                                -- null: the form's
    remark    TEXT,
    computed  INTEGER NOT NULL DEFAULT 0,
    chosen_by TEXT,
    at        TEXT,
    PRIMARY KEY (version, indicator)
) WITHOUT ROWID;

CREATE TABLE finding (
    version INTEGER NOT NULL REFERENCES version (id),
    rule    TEXT NOT NULL,                         -- R3/received
    left    NUMERIC NOT NULL,
    right   NUMERIC NOT NULL,
    suspect TEXT,                                  -- the name of an indicator
    PRIMARY KEY (version, rule)
) WITHOUT ROWID;

CREATE TABLE evidence (
    version INTEGER NOT NULL REFERENCES version (id),
    ordinal INTEGER NOT NULL,
    field   TEXT NOT NULL,
    value   TEXT NOT NULL,
    origin  TEXT NOT NULL,                         -- title, signature, period, fileName, caller, text
    text    TEXT NOT NULL,
    PRIMARY KEY (version, ordinal)
) WITHOUT ROWID;

CREATE TABLE warning (
    version INTEGER NOT NULL REFERENCES version (id),
    ordinal INTEGER NOT NULL,
    code    TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (version, ordinal)
) WITHOUT ROWID;

CREATE TABLE quarantine (
    source         INTEGER PRIMARY KEY REFERENCES source (id),
    reason         TEXT NOT NULL,                  -- needsIdentity, notAReport, …
    message        TEXT NOT NULL,
    title          TEXT,
    agency_name    TEXT,                           -- what was read of them all the same
    year           INTEGER,
    quarantined_at TEXT NOT NULL
);

CREATE VIEW current_report AS
    SELECT v.id AS version, v.agency || '-' || v.year AS key, a.name AS agency, a.region, a.level, a.type, v.year, v.title, v.format
    FROM version v JOIN agency a ON a.id = v.agency
    WHERE v.until_change IS NULL;

CREATE VIEW current_number AS
    SELECT r.key, r.agency, r.region, r.year, i.name AS indicator, i.path, c.state, c.value, c.raw, coalesce(c.unit, i.unit) AS unit, c.remark, c.computed
    FROM current_report r JOIN cell c ON c.version = r.version JOIN indicator i ON i.id = c.indicator;
