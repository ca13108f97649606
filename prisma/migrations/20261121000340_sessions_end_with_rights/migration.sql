-- Who is suspended, gets another role or another password is signed out everywhere at once,
-- whoever changed the row and by whatever way.
CREATE FUNCTION end_sessions_of_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "sessions" SET "revoked_at" = clock_timestamp()
  WHERE "user_id" = NEW."id" AND "revoked_at" IS NULL;
  RETURN NULL;
END
$$;

CREATE TRIGGER "users_end_sessions"
  AFTER UPDATE OF "status", "staff_role", "password_hash" ON "users"
  FOR EACH ROW
  WHEN (
    OLD."status" IS DISTINCT FROM NEW."status"
    OR OLD."staff_role" IS DISTINCT FROM NEW."staff_role"
    OR OLD."password_hash" IS DISTINCT FROM NEW."password_hash"
  )
  EXECUTE FUNCTION end_sessions_of_user();
