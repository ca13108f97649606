-- Laws of money that the database keeps by itself. States are the words of the life cycles in src/domain.

ALTER TABLE "artisans" ADD CONSTRAINT "artisans_taxpayer" CHECK ("taxpayer_status" IN ('active', 'inactive', 'exempt'));
ALTER TABLE "couriers" ADD CONSTRAINT "couriers_cash_holder" CHECK ("cash_holder" IN ('courier', 'artisan'));

-- What the buyer pays = pieces + delivery − discounts − store credit, and never less than nothing.
ALTER TABLE "order_groups"
  DROP CONSTRAINT "order_groups_sums",
  ADD CONSTRAINT "order_groups_sums" CHECK ("items_minor" > 0 AND "shipping_minor" >= 0 AND "discount_minor" >= 0 AND "credit_minor" >= 0
    AND "total_minor" >= 0 AND "total_minor" = "items_minor" + "shipping_minor" - "discount_minor" - "credit_minor");
ALTER TABLE "orders"
  DROP CONSTRAINT "orders_sums",
  ADD CONSTRAINT "orders_sums" CHECK ("items_minor" > 0 AND "shipping_minor" >= 0 AND "discount_minor" >= 0 AND "credit_minor" >= 0
    AND "total_minor" >= 0 AND "total_minor" = "items_minor" + "shipping_minor" - "discount_minor" - "credit_minor"
    AND "due_minor" BETWEEN 0 AND "items_minor"),
  ADD CONSTRAINT "orders_fee_version" CHECK ("fee_version" >= 1);
ALTER TABLE "order_lines"
  ADD CONSTRAINT "order_lines_discount" CHECK ("discount_minor" BETWEEN 0 AND "total_minor"),
  ADD CONSTRAINT "order_lines_refunded" CHECK ("refunded_quantity" BETWEEN 0 AND "quantity");
ALTER TABLE "fee_lines"
  DROP CONSTRAINT "fee_lines_part",
  ADD CONSTRAINT "fee_lines_part" CHECK ("part" IN ('platform', 'closing', 'payment', 'tax', 'sales_tax')),
  ADD CONSTRAINT "fee_lines_version" CHECK ("version" >= 1);
ALTER TABLE "commission_rules"
  DROP CONSTRAINT "commission_rules_part",
  ADD CONSTRAINT "commission_rules_part" CHECK ("part" IN ('platform', 'closing', 'payment')),
  ADD CONSTRAINT "commission_rules_band" CHECK (coalesce("price_from_minor", 0) >= 0 AND ("price_below_minor" IS NULL OR "price_below_minor" > coalesce("price_from_minor", 0)));
ALTER TABLE "tax_rates"
  ADD CONSTRAINT "tax_rates_kind" CHECK ("kind" IN ('income_tax', 'sales_tax')),
  ADD CONSTRAINT "tax_rates_payer" CHECK ("payer" IN ('courier', 'intermediary')),
  ADD CONSTRAINT "tax_rates_taxpayer" CHECK ("taxpayer_status" IN ('active', 'inactive', 'exempt'));

-- Payments.
ALTER TABLE "payments"
  DROP CONSTRAINT "payments_amounts",
  ADD CONSTRAINT "payments_amounts" CHECK ("amount_minor" >= 0 AND "captured_minor" BETWEEN 0 AND "amount_minor" AND "refunded_minor" BETWEEN 0 AND "captured_minor");
ALTER TABLE "payment_splits"
  DROP CONSTRAINT "payment_splits_amounts",
  ADD CONSTRAINT "payment_splits_amounts" CHECK ("amount_minor" >= 0 AND "captured_minor" BETWEEN 0 AND "amount_minor" AND "refunded_minor" BETWEEN 0 AND "captured_minor");
ALTER TABLE "cod_collections"
  DROP CONSTRAINT "cod_collections_amounts",
  ADD CONSTRAINT "cod_collections_amounts" CHECK ("expected_minor" >= 0 AND "collected_minor" >= 0 AND "remitted_minor" BETWEEN 0 AND "collected_minor");
ALTER TABLE "payment_attempts"
  ADD CONSTRAINT "payment_attempts_status" CHECK ("status" IN ('created', 'requires_action', 'unknown', 'paid', 'failed', 'canceled', 'expired', 'mismatched')),
  ADD CONSTRAINT "payment_attempts_provider" CHECK ("provider" IN ('cod', 'stripe', 'jazzcash', 'easypaisa', 'bank')),
  ADD CONSTRAINT "payment_attempts_method" CHECK ("method" IN ('cod', 'card', 'jazzcash', 'easypaisa', 'bank')),
  ADD CONSTRAINT "payment_attempts_reference" CHECK ("reference" ~ '^[A-Za-z0-9]{8,20}$'),
  ADD CONSTRAINT "payment_attempts_amount" CHECK ("amount_minor" > 0 AND coalesce("paid_minor", 0) >= 0 AND "inquiries" >= 0);
ALTER TABLE "payment_events"
  ADD CONSTRAINT "payment_events_via" CHECK ("via" IN ('return', 'webhook', 'inquiry', 'answer', 'staff')),
  ADD CONSTRAINT "payment_events_trust" CHECK ("trust" IN ('signed', 'server_inquiry', 'staff', 'none')),
  ADD CONSTRAINT "payment_events_outcome" CHECK ("outcome" IN ('pending', 'authorized', 'paid', 'failed', 'canceled', 'expired', 'reversed', 'unknown')),
  ADD CONSTRAINT "payment_events_status" CHECK ("status" IN ('received', 'applied', 'ignored', 'parked', 'quarantined', 'rejected'));
ALTER TABLE "payment_proofs"
  ADD CONSTRAINT "payment_proofs_status" CHECK ("status" IN ('waiting', 'seconding', 'confirmed', 'refused')),
  ADD CONSTRAINT "payment_proofs_two_people" CHECK ("second_by" IS NULL OR "second_by" <> "confirmed_by");
ALTER TABLE "bank_statement_lines" ADD CONSTRAINT "bank_statement_lines_amount" CHECK ("amount_minor" <> 0);

-- Refunds.
ALTER TABLE "refunds"
  ADD CONSTRAINT "refunds_kind" CHECK ("kind" IN ('order', 'surplus')),
  ADD CONSTRAINT "refunds_status" CHECK ("status" IN ('requested', 'approved', 'processing', 'succeeded', 'failed', 'declined')),
  ADD CONSTRAINT "refunds_destination" CHECK ("destination" IN ('original', 'wallet', 'bank', 'store_credit')),
  ADD CONSTRAINT "refunds_amount" CHECK ("amount_minor" >= 0 AND "credit_minor" >= 0 AND "shipping_minor" >= 0 AND "amount_minor" + "credit_minor" > 0 AND "tries" >= 0),
  ADD CONSTRAINT "refunds_order" CHECK ("kind" <> 'order' OR "order_id" IS NOT NULL),
  ADD CONSTRAINT "refunds_two_people" CHECK ("approved_by" IS NULL OR "requested_by" IS NULL OR "approved_by" <> "requested_by");
ALTER TABLE "refund_lines" ADD CONSTRAINT "refund_lines_sums" CHECK ("quantity" > 0 AND "amount_minor" >= 0);
ALTER TABLE "store_credits" ADD CONSTRAINT "store_credits_balance" CHECK ("amount_minor" > 0 AND "balance_minor" BETWEEN 0 AND "amount_minor");
ALTER TABLE "store_credit_uses" ADD CONSTRAINT "store_credit_uses_amount" CHECK ("amount_minor" > 0 AND "given_back_minor" BETWEEN 0 AND "amount_minor");

-- What goes back of an order is never more than what was taken for it, however many ask at once.
CREATE FUNCTION refunds_within_captured() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  captured bigint;
  promised bigint;
BEGIN
  IF NEW."kind" <> 'order' OR NEW."status" = 'declined' THEN RETURN NEW; END IF;
  SELECT "captured_minor" INTO captured FROM "payment_splits" WHERE "order_id" = NEW."order_id" FOR UPDATE;
  SELECT coalesce(sum("amount_minor"), 0) INTO promised FROM "refunds"
    WHERE "order_id" = NEW."order_id" AND "kind" = 'order' AND "status" <> 'declined' AND "id" <> NEW."id";
  IF promised + NEW."amount_minor" > coalesce(captured, 0) THEN
    RAISE EXCEPTION 'refunds of order % exceed what was captured', NEW."order_id" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "refunds_within_captured" BEFORE INSERT OR UPDATE ON "refunds" FOR EACH ROW EXECUTE FUNCTION refunds_within_captured();

-- Promotions.
ALTER TABLE "promotions"
  ADD CONSTRAINT "promotions_kind" CHECK (("kind" = 'percent' AND "bps" BETWEEN 1 AND 10000)
    OR ("kind" = 'fixed' AND "amount_minor" > 0)
    OR "kind" = 'free_delivery'
    OR ("kind" = 'buy_x_get_y' AND "buy_quantity" > 0 AND "get_quantity" > 0 AND "bps" BETWEEN 1 AND 10000)),
  ADD CONSTRAINT "promotions_issuer" CHECK ("issuer" = 'platform' OR ("issuer" = 'artisan' AND "artisan_id" IS NOT NULL AND "bearer" = 'artisan')),
  ADD CONSTRAINT "promotions_bearer" CHECK ("bearer" IN ('platform', 'artisan')),
  ADD CONSTRAINT "promotions_status" CHECK ("status" IN ('active', 'paused', 'ended')),
  ADD CONSTRAINT "promotions_limits" CHECK (coalesce("limit_total", 1) > 0 AND coalesce("limit_per_phone", 1) > 0 AND "used_count" >= 0
    AND ("limit_total" IS NULL OR "used_count" <= "limit_total") AND coalesce("max_minor", 1) > 0 AND coalesce("min_items_minor", 0) >= 0),
  ADD CONSTRAINT "promotions_code" CHECK ("code" = upper("code") AND "code" ~ '^[A-Z0-9-]{3,24}$'),
  ADD CONSTRAINT "promotions_dates" CHECK ("valid_to" IS NULL OR "valid_to" > "valid_from");
ALTER TABLE "redemptions" ADD CONSTRAINT "redemptions_status" CHECK ("status" IN ('used', 'given_back') AND "amount_minor" >= 0);
ALTER TABLE "discount_lines" ADD CONSTRAINT "discount_lines_amount" CHECK ("amount_minor" > 0 AND "bearer" IN ('platform', 'artisan'));

-- The ledger.
ALTER TABLE "ledger_accounts"
  DROP CONSTRAINT "ledger_accounts_kind",
  ADD CONSTRAINT "ledger_accounts_kind" CHECK ("kind" IN ('provider_receipts', 'courier_cash', 'courier_remittance', 'artisan_cash', 'artisan_payable',
    'buyer_prepaid', 'platform_fee', 'payment_cost', 'shipping_income', 'shipping_cost', 'promotion_cost', 'tax_withheld', 'sales_tax_withheld',
    'store_credit', 'refunds_due', 'payouts_in_transit', 'bank', 'write_offs', 'suspense'));
CREATE FUNCTION period_must_be_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ledger_periods" WHERE "month" = to_char(NEW."at" AT TIME ZONE 'Asia/Karachi', 'YYYY-MM')) THEN
    RAISE EXCEPTION 'the books of % are closed', to_char(NEW."at" AT TIME ZONE 'Asia/Karachi', 'YYYY-MM') USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "journal_entries_period" BEFORE INSERT ON "journal_entries" FOR EACH ROW EXECUTE FUNCTION period_must_be_open();
ALTER TABLE "ledger_periods" ADD CONSTRAINT "ledger_periods_month" CHECK ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "write_offs"
  ADD CONSTRAINT "write_offs_status" CHECK ("status" IN ('requested', 'approved', 'declined')),
  ADD CONSTRAINT "write_offs_amount" CHECK ("amount_minor" <> 0),
  ADD CONSTRAINT "write_offs_two_people" CHECK ("decided_by" IS NULL OR "decided_by" <> "made_by");
ALTER TABLE "write_offs" ADD CONSTRAINT "write_offs_one_open" EXCLUDE USING btree ("account_code" WITH =, "item" WITH =) WHERE ("status" = 'requested');

-- Tax.
ALTER TABLE "tax_withholdings"
  ADD CONSTRAINT "tax_withholdings_words" CHECK ("kind" IN ('income_tax', 'sales_tax') AND "payer" IN ('courier', 'intermediary') AND "taxpayer_status" IN ('active', 'inactive', 'exempt')),
  ADD CONSTRAINT "tax_withholdings_month" CHECK ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');

-- Paying artisans.
ALTER TABLE "payout_accounts"
  ADD CONSTRAINT "payout_accounts_kind" CHECK ("kind" IN ('iban', 'jazzcash', 'easypaisa')),
  ADD CONSTRAINT "payout_accounts_status" CHECK ("status" IN ('pending', 'active', 'restricted', 'rejected', 'replaced'));
ALTER TABLE "payout_accounts" ADD CONSTRAINT "payout_accounts_one" EXCLUDE USING btree ("artisan_id" WITH =) WHERE ("status" IN ('pending', 'active', 'restricted'));
ALTER TABLE "seller_transfers"
  ADD CONSTRAINT "seller_transfers_kind" CHECK ("kind" IN ('earning', 'refund_reversal', 'cod_debt', 'cod_repayment', 'adjustment')),
  ADD CONSTRAINT "seller_transfers_amount" CHECK ("amount_minor" <> 0);
ALTER TABLE "seller_transfers" ADD CONSTRAINT "seller_transfers_one_earning" EXCLUDE USING btree ("order_id" WITH =) WHERE ("kind" = 'earning');
ALTER TABLE "payout_runs"
  ADD CONSTRAINT "payout_runs_status" CHECK ("status" IN ('made', 'approved', 'exported', 'closed', 'discarded')),
  ADD CONSTRAINT "payout_runs_two_people" CHECK ("approved_by" IS NULL OR "approved_by" IS DISTINCT FROM "made_by"),
  ADD CONSTRAINT "payout_runs_amounts" CHECK ("minimum_minor" >= 0 AND "total_minor" >= 0);
ALTER TABLE "payouts"
  ADD CONSTRAINT "payouts_status" CHECK ("status" IN ('pending', 'approved', 'processing', 'paid', 'failed', 'returned', 'canceled')),
  ADD CONSTRAINT "payouts_amount" CHECK ("amount_minor" > 0 AND "tries" >= 0);
ALTER TABLE "payout_holds" ADD CONSTRAINT "payout_holds_amount" CHECK ("amount_minor" > 0);

-- Cash desk.
ALTER TABLE "remittance_batches"
  ADD CONSTRAINT "remittance_batches_status" CHECK ("status" IN ('uploaded', 'matching', 'exceptions', 'closed', 'discarded'));
ALTER TABLE "remittance_lines"
  ADD CONSTRAINT "remittance_lines_bucket" CHECK ("bucket" IN ('pending', 'matched', 'short', 'over', 'missing', 'duplicate', 'unknown', 'unreadable'));

CREATE TRIGGER "discount_lines_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "discount_lines" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ledger_periods_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger_periods" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What artisans had earned before transfers were kept.
INSERT INTO "seller_transfers" ("id", "artisan_id", "order_id", "kind", "source_id", "amount_minor", "currency", "provider", "created_at")
SELECT 'str_' || substr(p."id", 5), a."artisan_id", e."order_id", 'earning', e."order_id", -p."amount_minor", p."currency", 'cod', e."at"
FROM "postings" p JOIN "ledger_accounts" a ON a."id" = p."account_id" JOIN "journal_entries" e ON e."id" = p."entry_id"
WHERE a."kind" = 'artisan_payable' AND e."kind" = 'cod_delivered' AND e."order_id" IS NOT NULL;
