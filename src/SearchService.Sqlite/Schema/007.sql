-- When each version came, for who follows a search.
ALTER TABLE version ADD COLUMN stored_at TEXT;
UPDATE version SET stored_at = (SELECT s.stored_at FROM source s WHERE s.id = version.source);
