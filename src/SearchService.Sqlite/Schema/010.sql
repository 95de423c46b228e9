-- Both are made anew from section.text when the store is next opened: one text for each version instead of a column for each kind of section, and how often
-- characters occur as tokens of their own, a row for each section. src/SearchService.Sqlite/FullText/README.md explains them.
DROP TABLE narrative;
DROP TABLE character;
CREATE VIRTUAL TABLE narrative USING fts5 (text, content='', contentless_delete=1, detail=full, tokenize='pairs');
CREATE VIRTUAL TABLE character USING fts5 (counts, content='', contentless_delete=1, detail=none, tokenize='ascii');
UPDATE version SET section_lengths = NULL;
