-- What else may change beside a version's text, each by itself; touched_change is the last change of any kind for which a version is read anew, a new layout of the index included.

-- The change that last moved it to another agency.
ALTER TABLE version ADD COLUMN moved_change INTEGER;

-- The change that last judged it anew against the year before.
ALTER TABLE version ADD COLUMN judged_change INTEGER;
