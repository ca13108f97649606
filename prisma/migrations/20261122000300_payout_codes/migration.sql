-- A code that lets an artisan change where she is paid opens nothing else, and no other code does that.
ALTER TABLE "one_time_codes"
  DROP CONSTRAINT "one_time_codes_purpose",
  ADD CONSTRAINT "one_time_codes_purpose" CHECK ("purpose" IN ('sign_in', 'track', 'payout_account'));
