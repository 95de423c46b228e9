-- Lines of indicator lists (政府信息公开情况统计表), which reports before 2019 print: known by their own words, comparable with nothing for sure.

CREATE TABLE statistic (
    version INTEGER NOT NULL REFERENCES version (id),
    ordinal INTEGER NOT NULL,                      -- from 0, in the document's order
    path    TEXT NOT NULL,                         -- the words of the line, those of the lines above it first, a line each
    heading TEXT,                                  -- the heading of the column: 统计数, 历年累计
    state   TEXT NOT NULL,                         -- number, blank, notApplicable, text, unreadable
    value   NUMERIC,                               -- as printed; null unless state is number
    raw     TEXT NOT NULL,                         -- the ink
    unit    TEXT,                                  -- as printed
    remark  TEXT,
    at      TEXT,
    PRIMARY KEY (version, ordinal)
) WITHOUT ROWID;
