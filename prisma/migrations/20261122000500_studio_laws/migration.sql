-- Laws of the studio that the database keeps by itself. States are the words of the life cycles in src/domain.

ALTER TABLE "artisans"
  ADD CONSTRAINT "artisans_privacy" CHECK ("privacy" IN ('public_name', 'craft_name', 'group_name')),
  ADD CONSTRAINT "artisans_avatar" CHECK ("avatar" IN ('thappa', 'drawn', 'photo')),
  ADD CONSTRAINT "artisans_level" CHECK ("level" IN ('basic', 'verified', 'bank')),
  ADD CONSTRAINT "artisans_capacity" CHECK ("weekly_capacity" IS NULL OR "weekly_capacity" BETWEEN 1 AND 9999);
-- Whoever sold before names were a choice goes on under the name she is known by.
UPDATE "artisans" SET "privacy" = 'public_name', "own_name" = "public_name", "own_name_ur" = "public_name_ur" WHERE "kind" <> 'group';
UPDATE "artisans" SET "privacy" = 'group_name', "group_name" = "public_name", "group_name_ur" = "public_name_ur" WHERE "kind" = 'group';
UPDATE "artisans" SET "approved_at" = "created_at" WHERE "status" IN ('approved', 'suspended', 'terminated');

ALTER TABLE "sessions" ADD CONSTRAINT "sessions_pin" CHECK ("locked_at" IS NULL OR "pin_hash" IS NOT NULL);

ALTER TABLE "products"
  ADD CONSTRAINT "products_capacity" CHECK ("weekly_capacity" IS NULL OR "weekly_capacity" BETWEEN 1 AND 9999),
  ADD CONSTRAINT "products_ask" CHECK ("ask_letters" BETWEEN 0 AND 200),
  ADD CONSTRAINT "products_version" CHECK ("version" >= 1);
ALTER TABLE "stories" ADD CONSTRAINT "stories_version" CHECK ("version" >= 1);
ALTER TABLE "cart_lines" ADD CONSTRAINT "cart_lines_wish" CHECK (length("wish") <= 400);

ALTER TABLE "media"
  ADD CONSTRAINT "media_kind" CHECK ("kind" IN ('photo', 'audio', 'paper', 'packed')),
  ADD CONSTRAINT "media_state" CHECK ("state" IN ('arriving', 'arrived', 'ready', 'refused', 'set_aside')),
  ADD CONSTRAINT "media_bytes" CHECK ("declared_bytes" > 0 AND "received_bytes" BETWEEN 0 AND "declared_bytes"),
  ADD CONSTRAINT "media_ready" CHECK ("state" <> 'ready' OR "hash" IS NOT NULL);

-- At most one change of a piece or story waits at a time.
ALTER TABLE "product_changes"
  ADD CONSTRAINT "product_changes_status" CHECK ("status" IN ('pending', 'confirmed', 'declined', 'canceled'));
ALTER TABLE "product_changes" ADD CONSTRAINT "product_changes_one_open" EXCLUDE USING btree ("product_id" WITH =) WHERE ("status" = 'pending');
ALTER TABLE "story_changes"
  ADD CONSTRAINT "story_changes_status" CHECK ("status" IN ('pending', 'confirmed', 'declined', 'canceled'));
ALTER TABLE "story_changes" ADD CONSTRAINT "story_changes_one_open" EXCLUDE USING btree ("story_id" WITH =) WHERE ("status" = 'pending');

ALTER TABLE "moderation_decisions"
  ADD CONSTRAINT "moderation_decisions_subject" CHECK ("subject_kind" IN ('product', 'product_change', 'story', 'story_change', 'artisan')),
  ADD CONSTRAINT "moderation_decisions_decision" CHECK ("decision" IN ('approve', 'request_changes', 'reject'));
CREATE TRIGGER "moderation_decisions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "moderation_decisions" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "paper_views_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "paper_views" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "requirements"
  ADD CONSTRAINT "requirements_way" CHECK ("way" IN ('computed', 'attested', 'verified')),
  ADD CONSTRAINT "requirements_computes" CHECK (("way" = 'computed') = ("computes" IS NOT NULL)),
  ADD CONSTRAINT "requirements_needed" CHECK ("needed_for" IN ('selling', 'verified', 'bank', 'none'));
ALTER TABLE "requirement_submissions"
  ADD CONSTRAINT "requirement_submissions_status" CHECK ("status" IN ('pending', 'accepted', 'rejected', 'waived')),
  ADD CONSTRAINT "requirement_submissions_number" CHECK (("number_sealed" IS NULL) = ("number_masked" IS NULL));
ALTER TABLE "requirement_submissions" ADD CONSTRAINT "requirement_submissions_one_open" EXCLUDE USING btree ("artisan_id" WITH =, "slug" WITH =) WHERE ("status" = 'pending');
ALTER TABLE "level_limits" ADD CONSTRAINT "level_limits_level" CHECK ("level" IN ('basic', 'verified', 'bank'));

ALTER TABLE "invitations"
  ADD CONSTRAINT "invitations_kind" CHECK ("kind" IN ('open_shop', 'member')),
  ADD CONSTRAINT "invitations_role" CHECK ("role" IN ('owner', 'orders', 'stock', 'accounts')),
  ADD CONSTRAINT "invitations_status" CHECK ("status" IN ('pending', 'accepted', 'declined', 'revoked', 'expired'));
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_one_open" EXCLUDE USING btree ("artisan_id" WITH =, "phone" WITH =) WHERE ("status" = 'pending');

-- The last owner of a shop can't be taken away from it.
CREATE FUNCTION shop_keeps_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."role" = 'owner' AND (TG_OP = 'DELETE' OR NEW."role" <> 'owner' OR NEW."artisan_id" <> OLD."artisan_id") THEN
    PERFORM 1 FROM "artisans" WHERE "id" = OLD."artisan_id" FOR UPDATE;
    IF NOT EXISTS (SELECT 1 FROM "artisan_members" WHERE "artisan_id" = OLD."artisan_id" AND "role" = 'owner' AND "user_id" <> OLD."user_id") THEN
      RAISE EXCEPTION 'the last owner of % stays', OLD."artisan_id" USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER "artisan_members_keep_owner" BEFORE UPDATE OR DELETE ON "artisan_members" FOR EACH ROW EXECUTE FUNCTION shop_keeps_owner();

ALTER TABLE "shop_closures"
  ADD CONSTRAINT "shop_closures_reason" CHECK ("reason" IN ('rest', 'ramzan', 'harvest', 'family', 'illness', 'other')),
  ADD CONSTRAINT "shop_closures_days" CHECK ("to_day" IS NULL OR "to_day" >= "from_day");
ALTER TABLE "artisan_warnings" ADD CONSTRAINT "artisan_warnings_kind" CHECK ("kind" IN ('answered_late', 'sent_late', 'could_not_make'));
ALTER TABLE "support_cases"
  ADD CONSTRAINT "support_cases_kind" CHECK ("kind" IN ('call_me', 'order_help', 'helper_visit')),
  ADD CONSTRAINT "support_cases_status" CHECK ("status" IN ('open', 'called', 'closed'));
ALTER TABLE "catalog_imports" ADD CONSTRAINT "catalog_imports_status" CHECK ("status" IN ('pending', 'mapping', 'completed_mapping', 'processing', 'completed', 'failed'));
ALTER TABLE "catalog_import_rows" ADD CONSTRAINT "catalog_import_rows_status" CHECK ("status" IN ('pending', 'done', 'failed', 'left_out'));

-- What the operator asks for until it decides otherwise on its own screen.
INSERT INTO "requirements" ("slug", "position", "way", "computes", "needed_for", "asks_number", "asks_paper", "title", "title_ur", "hint", "hint_ur") VALUES
  ('phone', 1, 'computed', 'phone', 'selling', false, false, 'Your mobile number', 'آپ کا موبائل نمبر', 'We sent you a code and you typed it in.', 'ہم نے کوڈ بھیجا اور آپ نے لکھ دیا۔'),
  ('first_piece', 2, 'computed', 'first_piece', 'selling', false, false, 'A photo of one piece', 'ایک چیز کی تصویر', 'One photo of something you made.', 'اپنی بنائی ہوئی کسی چیز کی ایک تصویر۔'),
  ('own_work', 3, 'attested', NULL, 'selling', false, false, 'It is your own work', 'یہ آپ کا اپنا کام ہے', 'You say that you, or your group, make what you sell.', 'آپ بتاتی ہیں کہ جو بیچتی ہیں وہ آپ یا آپ کا گروپ خود بناتا ہے۔'),
  ('portrait', 4, 'computed', 'portrait', 'none', false, false, 'A picture for your page', 'آپ کے صفحے کی تصویر', 'Your hands, your workshop or a drawing. Your face is never needed.', 'آپ کے ہاتھ، کام کی جگہ یا کوئی خاکہ۔ چہرہ ضروری نہیں۔'),
  ('story', 5, 'computed', 'story', 'none', false, false, 'Your story', 'آپ کی کہانی', 'Tell it or write it: how you work and where you learned it.', 'بول کر یا لکھ کر بتائیں: آپ کیسے کام کرتی ہیں اور کہاں سے سیکھا۔'),
  ('payout', 6, 'computed', 'payout', 'bank', false, false, 'Where your money goes', 'رقم کہاں آئے', 'Your bank account or mobile wallet.', 'آپ کا بینک اکاؤنٹ یا موبائل والٹ۔'),
  ('cnic', 7, 'verified', NULL, 'verified', true, true, 'Identity card', 'شناختی کارڈ', 'Its number and a photo. Only our checkers see it.', 'نمبر اور تصویر۔ صرف جانچنے والے دیکھتے ہیں۔'),
  ('ntn', 8, 'verified', NULL, 'none', true, false, 'Tax number', 'ٹیکس نمبر', 'If you have an NTN, less tax is taken off.', 'اگر این ٹی این ہے تو کم ٹیکس کٹتا ہے۔'),
  ('training', 9, 'attested', NULL, 'none', false, false, 'Packing and photo lesson', 'پیکنگ اور تصویر کا سبق', 'You have seen how to pack a piece and take its photo.', 'آپ نے دیکھ لیا کہ چیز کیسے پیک کریں اور تصویر کیسے لیں۔');
INSERT INTO "level_limits" ("level", "live_pieces", "open_orders", "payout_minor") VALUES
  ('basic', 20, 10, 5000000),
  ('verified', 200, 50, 50000000),
  ('bank', NULL, NULL, NULL);
