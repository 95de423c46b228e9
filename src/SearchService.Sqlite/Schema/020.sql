-- A person's word on what was read. It belongs to one version; where a newer one stands, it waits to be said again (settled_at is when that was, or when it was dropped).

CREATE TABLE correction (
    version    INTEGER NOT NULL REFERENCES version (id),
    indicator  INTEGER NOT NULL REFERENCES indicator (id),
    state      TEXT NOT NULL,                      -- number, blank, notApplicable
    value      NUMERIC,
    raw        TEXT NOT NULL,                      -- as typed
    unit       TEXT,                               -- as typed, null: as printed
    remark     TEXT,
    said_by    TEXT NOT NULL,
    said_at    TEXT NOT NULL,
    reason     TEXT NOT NULL,
    settled_at TEXT,
    PRIMARY KEY (version, indicator)
) WITHOUT ROWID;

-- The cells of a corrected version as they were read, all of them, byte for byte. Then cell has the corrected ones in their place.
CREATE TABLE printed_cell (
    version   INTEGER NOT NULL REFERENCES version (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    state     TEXT NOT NULL,
    value     NUMERIC,
    raw       TEXT NOT NULL,
    unit      TEXT,
    remark    TEXT,
    computed  INTEGER NOT NULL DEFAULT 0,
    chosen_by TEXT,
    at        TEXT,
    PRIMARY KEY (version, indicator)
) WITHOUT ROWID;

CREATE TABLE dismissal (
    version    INTEGER NOT NULL REFERENCES version (id),
    rule       TEXT NOT NULL,
    left       NUMERIC NOT NULL,                   -- the sides that were explained
    right      NUMERIC NOT NULL,
    said_by    TEXT NOT NULL,
    said_at    TEXT NOT NULL,
    reason     TEXT NOT NULL,
    settled_at TEXT,
    PRIMARY KEY (version, rule)
) WITHOUT ROWID;

-- Whether a cell of the sum is a corrected one.
ALTER TABLE finding ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0;

-- Who moved the version, when and why; null where its agency was merged.
ALTER TABLE former_version ADD COLUMN said_by TEXT;
ALTER TABLE former_version ADD COLUMN said_at TEXT;
ALTER TABLE former_version ADD COLUMN reason TEXT;
CREATE INDEX former_version_by_version ON former_version (version);

DROP VIEW current_number;
CREATE VIEW current_number AS
    SELECT r.key, r.agency, r.region, r.year, i.name AS indicator, i.path, c.state, c.value, c.raw, coalesce(c.unit, i.unit) AS unit, c.remark, c.computed,
        EXISTS (SELECT 1 FROM correction k WHERE k.version = c.version AND k.indicator = c.indicator) AS corrected,
        CASE WHEN EXISTS (SELECT 1 FROM correction k WHERE k.version = c.version)
            THEN (SELECT p.value FROM printed_cell p WHERE p.version = c.version AND p.indicator = c.indicator) ELSE c.value END AS printed_value
    FROM current_report r JOIN cell c ON c.version = r.version JOIN indicator i ON i.id = c.indicator;
