"""Where a case is kept: encrypted, audited, migrated. The only room that knows peewee and SQLCipher."""
