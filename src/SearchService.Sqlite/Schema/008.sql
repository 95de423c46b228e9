-- What was read of documents in quarantine all the same: so a search that finds nothing can tell that it stands there.
CREATE TABLE quarantine_section (
    source  INTEGER NOT NULL REFERENCES quarantine (source) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,                      -- from 0, in the document's order
    kind    TEXT NOT NULL,                         -- as in section
    heading TEXT NOT NULL,
    text    TEXT NOT NULL,
    folded  TEXT NOT NULL,                         -- the text as search compares it
    PRIMARY KEY (source, ordinal)
);
