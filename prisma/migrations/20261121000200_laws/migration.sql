-- Laws the database keeps by itself, whatever the code above it does.

-- States are the words of the life cycles in src/domain.
ALTER TABLE "users"
  ADD CONSTRAINT "users_status" CHECK ("status" IN ('active', 'suspended')),
  ADD CONSTRAINT "users_staff_role" CHECK ("staff_role" IN ('moderator', 'fulfilment', 'finance', 'support', 'admin')),
  ADD CONSTRAINT "users_locale" CHECK ("locale" IN ('en', 'ur')),
  ADD CONSTRAINT "users_email_lower" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "users_phone" CHECK ("phone" ~ '^\+[1-9][0-9]{6,14}$');
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_method" CHECK ("method" IN ('password', 'phone_code'));
ALTER TABLE "one_time_codes"
  ADD CONSTRAINT "one_time_codes_purpose" CHECK ("purpose" IN ('sign_in', 'track')),
  ADD CONSTRAINT "one_time_codes_tries" CHECK ("tries" BETWEEN 0 AND 5);
ALTER TABLE "throttles" ADD CONSTRAINT "throttles_count" CHECK ("count" >= 0);
ALTER TABLE "districts" ADD CONSTRAINT "districts_zone" CHECK ("zone" IN ('metro', 'city', 'rural', 'remote'));
ALTER TABLE "crafts" ADD CONSTRAINT "crafts_band" CHECK ("band" IN ('ajrak', 'kashi', 'phulkari', 'ralli'));
ALTER TABLE "artisans"
  ADD CONSTRAINT "artisans_kind" CHECK ("kind" IN ('person', 'household', 'group')),
  ADD CONSTRAINT "artisans_gender" CHECK ("gender" IN ('woman', 'man', 'mixed')),
  ADD CONSTRAINT "artisans_status" CHECK ("status" IN ('pending', 'invited', 'onboarding', 'ready_for_review', 'approved', 'rejected', 'suspended', 'terminated')),
  ADD CONSTRAINT "artisans_members" CHECK ("member_count" >= 1),
  ADD CONSTRAINT "artisans_closure" CHECK ("closed_to" IS NULL OR "closed_from" IS NOT NULL AND "closed_to" >= "closed_from");
ALTER TABLE "artisan_members" ADD CONSTRAINT "artisan_members_role" CHECK ("role" IN ('owner', 'orders', 'stock', 'accounts'));
ALTER TABLE "delegation_grants"
  ADD CONSTRAINT "delegation_grants_status" CHECK ("status" IN ('pending', 'active', 'expired', 'revoked', 'declined'));
ALTER TABLE "products"
  ADD CONSTRAINT "products_status" CHECK ("status" IN ('draft', 'proposed', 'changes_requested', 'published', 'rejected', 'hidden', 'archived')),
  ADD CONSTRAINT "products_weight" CHECK ("weight_grams" > 0),
  ADD CONSTRAINT "products_hours" CHECK ("hours_of_work" >= 0),
  ADD CONSTRAINT "products_published" CHECK ("status" <> 'published' OR "published_at" IS NOT NULL);
ALTER TABLE "stories" ADD CONSTRAINT "stories_status" CHECK ("status" IN ('draft', 'proposed', 'changes_requested', 'published', 'rejected', 'hidden', 'archived'));

-- Stock: what is held for buyers is never more than there is.
ALTER TABLE "product_variants"
  ADD CONSTRAINT "product_variants_kind" CHECK ("kind" IN ('ready', 'one_of_a_kind', 'made_to_order')),
  ADD CONSTRAINT "product_variants_price" CHECK ("price_minor" > 0),
  ADD CONSTRAINT "product_variants_currency" CHECK ("currency" = 'PKR'),
  ADD CONSTRAINT "product_variants_stock" CHECK ("on_hand" >= 0 AND "held" >= 0 AND "held" <= "on_hand"),
  ADD CONSTRAINT "product_variants_single" CHECK ("kind" <> 'one_of_a_kind' OR "on_hand" <= 1),
  ADD CONSTRAINT "product_variants_made" CHECK ("kind" <> 'made_to_order' OR "on_hand" = 0),
  ADD CONSTRAINT "product_variants_days" CHECK ("making_days" >= 0);
ALTER TABLE "stock_reservations"
  ADD CONSTRAINT "stock_reservations_status" CHECK ("status" IN ('active', 'consumed', 'released', 'expired')),
  ADD CONSTRAINT "stock_reservations_quantity" CHECK ("quantity" > 0),
  ADD CONSTRAINT "stock_reservations_one_open" EXCLUDE USING btree ("cart_line_id" WITH =) WHERE ("status" = 'active');
ALTER TABLE "carts" ADD CONSTRAINT "carts_status" CHECK ("status" IN ('active', 'completed', 'expired'));
ALTER TABLE "cart_lines"
  ADD CONSTRAINT "cart_lines_quantity" CHECK ("quantity" BETWEEN 1 AND 99),
  ADD CONSTRAINT "cart_lines_price" CHECK ("seen_price_minor" > 0);

-- Orders: parts sum to the whole.
ALTER TABLE "order_groups"
  ADD CONSTRAINT "order_groups_method" CHECK ("payment_method" IN ('cod', 'card', 'jazzcash', 'easypaisa', 'bank')),
  ADD CONSTRAINT "order_groups_sums" CHECK ("items_minor" > 0 AND "shipping_minor" >= 0 AND "total_minor" = "items_minor" + "shipping_minor");
ALTER TABLE "orders"
  ADD CONSTRAINT "orders_status" CHECK ("status" IN ('pending_payment', 'unconfirmed', 'placed', 'completed', 'canceled', 'expired')),
  ADD CONSTRAINT "orders_acceptance" CHECK ("acceptance" IN ('awaiting', 'accepted', 'declined', 'auto_accepted')),
  ADD CONSTRAINT "orders_payment_status" CHECK ("payment_status" IN ('not_paid', 'authorized', 'partially_paid', 'paid', 'partially_refunded', 'refunded', 'overpaid', 'voided')),
  ADD CONSTRAINT "orders_fulfillment_status" CHECK ("fulfillment_status" IN ('unfulfilled', 'partially_fulfilled', 'fulfilled', 'partially_delivered', 'delivered', 'partially_returned', 'returned', 'returned_to_origin', 'canceled')),
  ADD CONSTRAINT "orders_sums" CHECK ("items_minor" > 0 AND "shipping_minor" >= 0 AND "total_minor" = "items_minor" + "shipping_minor" AND "due_minor" BETWEEN 0 AND "items_minor"),
  ADD CONSTRAINT "orders_dates" CHECK ("arrive_from" >= "send_by" AND "arrive_to" >= "arrive_from");
ALTER TABLE "order_lines"
  ADD CONSTRAINT "order_lines_sums" CHECK ("quantity" BETWEEN 1 AND 99 AND "unit_price_minor" > 0 AND "total_minor" = "unit_price_minor" * "quantity"),
  ADD CONSTRAINT "order_lines_counters" CHECK ("canceled_quantity" >= 0 AND "fulfilled_quantity" >= 0 AND "canceled_quantity" + "fulfilled_quantity" <= "quantity");
ALTER TABLE "fee_lines"
  ADD CONSTRAINT "fee_lines_part" CHECK ("part" IN ('platform', 'payment', 'tax')),
  ADD CONSTRAINT "fee_lines_amount" CHECK ("amount_minor" >= 0 AND "rate_bps" >= 0);
ALTER TABLE "commission_rules"
  ADD CONSTRAINT "commission_rules_part" CHECK ("part" IN ('platform', 'payment')),
  ADD CONSTRAINT "commission_rules_rate" CHECK ("bps" BETWEEN 0 AND 10000 AND "fixed_minor" >= 0 AND coalesce("min_minor", 0) >= 0 AND coalesce("max_minor", 0) >= 0),
  ADD CONSTRAINT "commission_rules_dates" CHECK ("valid_to" IS NULL OR "valid_to" > "valid_from");
ALTER TABLE "tax_rates"
  ADD CONSTRAINT "tax_rates_rate" CHECK ("bps" BETWEEN 0 AND 10000),
  ADD CONSTRAINT "tax_rates_dates" CHECK ("valid_to" IS NULL OR "valid_to" > "valid_from");
ALTER TABLE "shipping_rates"
  ADD CONSTRAINT "shipping_rates_lane" CHECK ("lane" IN ('same_district', 'same_province', 'other_province', 'remote')),
  ADD CONSTRAINT "shipping_rates_amounts" CHECK ("base_grams" > 0 AND "base_minor" >= 0 AND "step_grams" > 0 AND "step_minor" >= 0),
  ADD CONSTRAINT "shipping_rates_days" CHECK ("min_days" >= 0 AND "max_days" >= "min_days");

-- Parcels and cash.
ALTER TABLE "fulfillments"
  ADD CONSTRAINT "fulfillments_status" CHECK ("status" IN ('pending', 'packed', 'shipped', 'delivered', 'canceled', 'returned_to_origin', 'received_back')),
  ADD CONSTRAINT "fulfillments_tracking" CHECK ("tracking_status" IN ('unknown', 'pre_transit', 'in_transit', 'out_for_delivery', 'available_for_pickup', 'attempted', 'refused', 'delivered', 'return_to_sender', 'failure')),
  ADD CONSTRAINT "fulfillments_attempts" CHECK ("attempts" >= 0),
  ADD CONSTRAINT "fulfillments_shipped" CHECK ("status" NOT IN ('shipped', 'delivered', 'returned_to_origin', 'received_back') OR ("courier_slug" IS NOT NULL AND "tracking_number" IS NOT NULL));
ALTER TABLE "cod_collections"
  ADD CONSTRAINT "cod_collections_status" CHECK ("status" IN ('expected', 'collected', 'remitted', 'reconciled', 'short', 'disputed', 'written_off', 'void')),
  ADD CONSTRAINT "cod_collections_amounts" CHECK ("expected_minor" > 0 AND "collected_minor" >= 0);
ALTER TABLE "payments"
  ADD CONSTRAINT "payments_status" CHECK ("status" IN ('pending', 'requires_action', 'authorized', 'captured', 'failed', 'canceled', 'expired')),
  ADD CONSTRAINT "payments_method" CHECK ("method" IN ('cod', 'card', 'jazzcash', 'easypaisa', 'bank')),
  ADD CONSTRAINT "payments_amounts" CHECK ("amount_minor" > 0 AND "captured_minor" BETWEEN 0 AND "amount_minor" AND "refunded_minor" BETWEEN 0 AND "captured_minor");
ALTER TABLE "payment_splits"
  ADD CONSTRAINT "payment_splits_amounts" CHECK ("amount_minor" > 0 AND "captured_minor" BETWEEN 0 AND "amount_minor" AND "refunded_minor" BETWEEN 0 AND "captured_minor");
ALTER TABLE "notifications"
  ADD CONSTRAINT "notifications_channel" CHECK ("channel" IN ('sms', 'whatsapp', 'mail')),
  ADD CONSTRAINT "notifications_status" CHECK ("status" IN ('pending', 'sent', 'failed'));

-- The ledger: append-only, and every entry sums to zero per currency by the end of its transaction.
ALTER TABLE "postings" ADD CONSTRAINT "postings_amount" CHECK ("amount_minor" <> 0);
ALTER TABLE "ledger_accounts"
  ADD CONSTRAINT "ledger_accounts_kind" CHECK ("kind" IN ('courier_cash', 'artisan_payable', 'platform_fee', 'payment_cost', 'shipping_income', 'tax_withheld', 'suspense'));

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "postings_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "postings" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "journal_entries_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "journal_entries" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "fee_lines_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "fee_lines" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "order_events_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "order_events" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_events_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_events" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION entry_must_balance() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entry text := CASE TG_TABLE_NAME WHEN 'postings' THEN to_jsonb(NEW) ->> 'entry_id' ELSE to_jsonb(NEW) ->> 'id' END;
BEGIN
  IF (SELECT count(*) FROM "postings" WHERE "entry_id" = entry) < 2 THEN
    RAISE EXCEPTION 'journal entry % needs at least two postings', entry USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM "postings" WHERE "entry_id" = entry GROUP BY "currency" HAVING sum("amount_minor") <> 0) THEN
    RAISE EXCEPTION 'journal entry % does not balance', entry USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM "postings" p JOIN "ledger_accounts" a ON a."id" = p."account_id" WHERE p."entry_id" = entry AND p."currency" <> a."currency") THEN
    RAISE EXCEPTION 'journal entry % mixes currencies on an account', entry USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "postings_balance" AFTER INSERT ON "postings" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entry_must_balance();
CREATE CONSTRAINT TRIGGER "journal_entries_balance" AFTER INSERT ON "journal_entries" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entry_must_balance();
