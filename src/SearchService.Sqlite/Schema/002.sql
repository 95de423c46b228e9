-- The full-text index, derived from section.text; src/SearchService.Sqlite/FullText/README.md explains it. A column for each kind of
-- section, rowid is version.id. Only this program can read these two tables: the tokenizers are its own.

CREATE VIRTUAL TABLE narrative USING fts5 (
    preamble, overview, proactiveDisclosure, requests, challenges, problems, otherMatters, other,
    content='', contentless_delete=1, detail=full, tokenize='pairs'
);

CREATE VIRTUAL TABLE character USING fts5 (
    preamble, overview, proactiveDisclosure, requests, challenges, problems, otherMatters, other,
    content='', contentless_delete=1, detail=full, tokenize='tally'
);
