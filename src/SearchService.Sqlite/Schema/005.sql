-- What search asks of numbers and of places in a text.

-- The change that last altered what stands beside a version's text: its agency, its findings.
ALTER TABLE version RENAME COLUMN moved_change TO touched_change;

-- How many characters each kind of section has, in their order, joined by commas; null until the version is in the full-text index.
ALTER TABLE version ADD COLUMN section_lengths TEXT;

-- Every number of one indicator, for filters, orders, series and rankings. The version is in it: cell has no rowid.
CREATE INDEX cell_by_indicator ON cell (indicator, value);

-- Made anew from section.text when the store is next opened: positions are counted otherwise than before.
DROP TABLE narrative;
DROP TABLE character;
CREATE VIRTUAL TABLE narrative USING fts5 (
    preamble, overview, proactiveDisclosure, requests, challenges, problems, otherMatters, other,
    content='', contentless_delete=1, detail=full, tokenize='pairs'
);
CREATE VIRTUAL TABLE character USING fts5 (
    preamble, overview, proactiveDisclosure, requests, challenges, problems, otherMatters, other,
    content='', contentless_delete=1, detail=full, tokenize='tally'
);
