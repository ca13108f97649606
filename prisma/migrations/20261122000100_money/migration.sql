-- DropIndex
DROP INDEX "fee_lines_order_line_id_part_key";

-- AlterTable
ALTER TABLE "artisans" ADD COLUMN     "ntn_masked" TEXT,
ADD COLUMN     "ntn_sealed" TEXT,
ADD COLUMN     "tax_checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "taxpayer_status" TEXT NOT NULL DEFAULT 'active';

-- AlterTable
ALTER TABLE "cod_collections" ADD COLUMN     "remitted_at" TIMESTAMPTZ(3),
ADD COLUMN     "remitted_minor" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "commission_rules" ADD COLUMN     "price_below_minor" BIGINT,
ADD COLUMN     "price_from_minor" BIGINT;

-- AlterTable
ALTER TABLE "couriers" ADD COLUMN     "cash_holder" TEXT NOT NULL DEFAULT 'courier',
ADD COLUMN     "columns" JSONB;

-- AlterTable
ALTER TABLE "fee_lines" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "order_groups" ADD COLUMN     "credit_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "discount_minor" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "order_lines" ADD COLUMN     "discount_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "refunded_quantity" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "orders" ADD COLUMN     "credit_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "discount_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "fee_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "postings" ADD COLUMN     "item" TEXT;

-- AlterTable
ALTER TABLE "tax_rates" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'income_tax',
ADD COLUMN     "payer" TEXT,
ADD COLUMN     "taxpayer_status" TEXT;

-- CreateTable
CREATE TABLE "payment_attempts" (
    "id" TEXT NOT NULL,
    "payment_id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "paid_minor" BIGINT,
    "provider_ref" TEXT,
    "wallet_masked" TEXT,
    "next" JSONB NOT NULL,
    "memo" JSONB NOT NULL,
    "code" TEXT,
    "message" TEXT,
    "inquiries" INTEGER NOT NULL DEFAULT 0,
    "inquire_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_events" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "event_key" TEXT NOT NULL,
    "attempt_id" TEXT,
    "attempt_reference" TEXT,
    "via" TEXT NOT NULL,
    "trust" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "amount_minor" BIGINT,
    "currency" TEXT,
    "provider_ref" TEXT,
    "code" TEXT,
    "message" TEXT,
    "status" TEXT NOT NULL,
    "note" TEXT,
    "occurred_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_proofs" (
    "id" TEXT NOT NULL,
    "attempt_id" TEXT NOT NULL,
    "photo" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "statement_line_id" TEXT,
    "confirmed_by" TEXT,
    "second_by" TEXT,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_proofs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bank_statement_lines" (
    "id" TEXT NOT NULL,
    "line_hash" TEXT NOT NULL,
    "booked_on" DATE NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "payer" TEXT NOT NULL,
    "imported_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bank_statement_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refunds" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payment_id" TEXT NOT NULL,
    "order_id" TEXT,
    "attempt_id" TEXT,
    "status" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "destination" TEXT NOT NULL,
    "destination_sealed" TEXT,
    "destination_masked" TEXT,
    "amount_minor" BIGINT NOT NULL,
    "credit_minor" BIGINT NOT NULL DEFAULT 0,
    "shipping_minor" BIGINT NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "shares" JSONB NOT NULL,
    "provider_ref" TEXT,
    "code" TEXT,
    "message" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "outcome_unknown" BOOLEAN NOT NULL DEFAULT false,
    "requested_by" TEXT,
    "approved_by" TEXT,
    "paid_by" TEXT,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "paid_at" TIMESTAMPTZ(3),

    CONSTRAINT "refunds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund_lines" (
    "refund_id" TEXT NOT NULL,
    "order_line_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amount_minor" BIGINT NOT NULL,

    CONSTRAINT "refund_lines_pkey" PRIMARY KEY ("refund_id","order_line_id")
);

-- CreateTable
CREATE TABLE "store_credits" (
    "id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "code_end" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "balance_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "refund_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "store_credits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "store_credit_uses" (
    "id" TEXT NOT NULL,
    "store_credit_id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "given_back_minor" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "store_credit_uses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promotions" (
    "id" TEXT NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "name_ur" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "bps" INTEGER,
    "amount_minor" BIGINT,
    "buy_quantity" INTEGER,
    "get_quantity" INTEGER,
    "max_minor" BIGINT,
    "min_items_minor" BIGINT,
    "currency" TEXT NOT NULL DEFAULT 'PKR',
    "issuer" TEXT NOT NULL,
    "bearer" TEXT NOT NULL,
    "artisan_id" TEXT,
    "craft_slug" TEXT,
    "product_id" TEXT,
    "exclusive" BOOLEAN NOT NULL DEFAULT false,
    "limit_total" INTEGER,
    "limit_per_phone" INTEGER,
    "used_count" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL DEFAULT 'active',
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "promotions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redemptions" (
    "id" TEXT NOT NULL,
    "promotion_id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'used',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redemptions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discount_lines" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "order_line_id" TEXT,
    "promotion_id" TEXT NOT NULL,
    "bearer" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,

    CONSTRAINT "discount_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_periods" (
    "month" TEXT NOT NULL,
    "closed_by" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "balances" JSONB NOT NULL,

    CONSTRAINT "ledger_periods_pkey" PRIMARY KEY ("month")
);

-- CreateTable
CREATE TABLE "ledger_findings" (
    "id" TEXT NOT NULL,
    "account_code" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "open_since" TIMESTAMPTZ(3) NOT NULL,
    "owner_role" TEXT NOT NULL,
    "owner_id" TEXT,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "cleared_at" TIMESTAMPTZ(3),

    CONSTRAINT "ledger_findings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finance_alerts" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "owner_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" TEXT,
    "resolution" TEXT,

    CONSTRAINT "finance_alerts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "write_offs" (
    "id" TEXT NOT NULL,
    "account_code" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'requested',
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "write_offs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tax_withholdings" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payer" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "taxpayer_status" TEXT NOT NULL,
    "rate_id" TEXT NOT NULL,
    "rate_bps" INTEGER NOT NULL,
    "gross_minor" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "certificate" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tax_withholdings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_accounts" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "number_sealed" TEXT NOT NULL,
    "number_hash" TEXT NOT NULL,
    "number_masked" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "usable_from" TIMESTAMPTZ(3) NOT NULL,
    "added_by" TEXT NOT NULL,
    "verified_by" TEXT,
    "verified_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "payout_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seller_transfers" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "order_id" TEXT,
    "kind" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "payout_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "seller_transfers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_runs" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "cut_off" TIMESTAMPTZ(3) NOT NULL,
    "minimum_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "made_by" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "exported_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "payout_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payouts" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "run_id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "bank_ref" TEXT,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "paid_at" TIMESTAMPTZ(3),
    "returned_at" TIMESTAMPTZ(3),

    CONSTRAINT "payouts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payout_holds" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "note_ur" TEXT NOT NULL,
    "release_on" DATE NOT NULL,
    "placed_by" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "appeal" TEXT,
    "appealed_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "released_at" TIMESTAMPTZ(3),
    "released_by" TEXT,

    CONSTRAINT "payout_holds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remittance_batches" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "courier_slug" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "covers_from" DATE,
    "covers_to" DATE,
    "line_count" INTEGER NOT NULL DEFAULT 0,
    "gross_minor" BIGINT NOT NULL DEFAULT 0,
    "deduct_minor" BIGINT NOT NULL DEFAULT 0,
    "net_minor" BIGINT NOT NULL DEFAULT 0,
    "banked_minor" BIGINT,
    "bank_ref" TEXT,
    "currency" TEXT NOT NULL,
    "uploaded_by" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "posted_by" TEXT,
    "posted_at" TIMESTAMPTZ(3),
    "closed_by" TEXT,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "remittance_batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remittance_lines" (
    "id" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,
    "row_number" INTEGER,
    "tracking_number" TEXT NOT NULL,
    "reference" TEXT NOT NULL DEFAULT '',
    "bucket" TEXT NOT NULL,
    "collection_id" TEXT,
    "expected_minor" BIGINT NOT NULL DEFAULT 0,
    "collected_minor" BIGINT NOT NULL DEFAULT 0,
    "fee_minor" BIGINT NOT NULL DEFAULT 0,
    "fee_tax_minor" BIGINT NOT NULL DEFAULT 0,
    "income_tax_minor" BIGINT NOT NULL DEFAULT 0,
    "sales_tax_minor" BIGINT NOT NULL DEFAULT 0,
    "net_minor" BIGINT NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "paid_on" DATE,
    "problem" TEXT,
    "raw" TEXT,
    "owner_id" TEXT,
    "resolution" TEXT,
    "resolved_by" TEXT,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "remittance_lines_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "payment_attempts_reference_key" ON "payment_attempts"("reference");

-- CreateIndex
CREATE INDEX "payment_attempts_payment_id_idx" ON "payment_attempts"("payment_id");

-- CreateIndex
CREATE INDEX "payment_attempts_status_inquire_at_idx" ON "payment_attempts"("status", "inquire_at");

-- CreateIndex
CREATE INDEX "payment_attempts_created_at_id_idx" ON "payment_attempts"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "payment_events_attempt_id_idx" ON "payment_events"("attempt_id");

-- CreateIndex
CREATE INDEX "payment_events_status_received_at_idx" ON "payment_events"("status", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_events_provider_event_key_key" ON "payment_events"("provider", "event_key");

-- CreateIndex
CREATE UNIQUE INDEX "payment_proofs_statement_line_id_key" ON "payment_proofs"("statement_line_id");

-- CreateIndex
CREATE INDEX "payment_proofs_attempt_id_idx" ON "payment_proofs"("attempt_id");

-- CreateIndex
CREATE INDEX "payment_proofs_status_created_at_idx" ON "payment_proofs"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "bank_statement_lines_line_hash_key" ON "bank_statement_lines"("line_hash");

-- CreateIndex
CREATE INDEX "bank_statement_lines_booked_on_idx" ON "bank_statement_lines"("booked_on");

-- CreateIndex
CREATE UNIQUE INDEX "refunds_number_key" ON "refunds"("number");

-- CreateIndex
CREATE INDEX "refunds_payment_id_idx" ON "refunds"("payment_id");

-- CreateIndex
CREATE INDEX "refunds_order_id_idx" ON "refunds"("order_id");

-- CreateIndex
CREATE INDEX "refunds_status_requested_at_idx" ON "refunds"("status", "requested_at");

-- CreateIndex
CREATE INDEX "refund_lines_order_line_id_idx" ON "refund_lines"("order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "store_credits_code_hash_key" ON "store_credits"("code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "store_credits_refund_id_key" ON "store_credits"("refund_id");

-- CreateIndex
CREATE INDEX "store_credits_phone_idx" ON "store_credits"("phone");

-- CreateIndex
CREATE INDEX "store_credit_uses_group_id_idx" ON "store_credit_uses"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "store_credit_uses_store_credit_id_group_id_key" ON "store_credit_uses"("store_credit_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "promotions_code_key" ON "promotions"("code");

-- CreateIndex
CREATE INDEX "promotions_status_valid_from_idx" ON "promotions"("status", "valid_from");

-- CreateIndex
CREATE INDEX "promotions_artisan_id_idx" ON "promotions"("artisan_id");

-- CreateIndex
CREATE INDEX "redemptions_promotion_id_phone_idx" ON "redemptions"("promotion_id", "phone");

-- CreateIndex
CREATE INDEX "redemptions_group_id_idx" ON "redemptions"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "redemptions_promotion_id_group_id_key" ON "redemptions"("promotion_id", "group_id");

-- CreateIndex
CREATE INDEX "discount_lines_order_id_idx" ON "discount_lines"("order_id");

-- CreateIndex
CREATE INDEX "discount_lines_order_line_id_idx" ON "discount_lines"("order_line_id");

-- CreateIndex
CREATE INDEX "discount_lines_promotion_id_idx" ON "discount_lines"("promotion_id");

-- CreateIndex
CREATE INDEX "ledger_findings_cleared_at_open_since_idx" ON "ledger_findings"("cleared_at", "open_since");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_findings_account_code_item_key" ON "ledger_findings"("account_code", "item");

-- CreateIndex
CREATE INDEX "finance_alerts_closed_at_created_at_idx" ON "finance_alerts"("closed_at", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "finance_alerts_kind_subject_id_key" ON "finance_alerts"("kind", "subject_id");

-- CreateIndex
CREATE INDEX "write_offs_account_code_item_idx" ON "write_offs"("account_code", "item");

-- CreateIndex
CREATE INDEX "write_offs_status_made_at_idx" ON "write_offs"("status", "made_at");

-- CreateIndex
CREATE INDEX "tax_withholdings_month_kind_idx" ON "tax_withholdings"("month", "kind");

-- CreateIndex
CREATE INDEX "tax_withholdings_artisan_id_month_idx" ON "tax_withholdings"("artisan_id", "month");

-- CreateIndex
CREATE INDEX "tax_withholdings_order_id_idx" ON "tax_withholdings"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "tax_withholdings_source_id_kind_order_id_key" ON "tax_withholdings"("source_id", "kind", "order_id");

-- CreateIndex
CREATE INDEX "payout_accounts_artisan_id_idx" ON "payout_accounts"("artisan_id");

-- CreateIndex
CREATE INDEX "payout_accounts_number_hash_idx" ON "payout_accounts"("number_hash");

-- CreateIndex
CREATE INDEX "payout_accounts_status_created_at_idx" ON "payout_accounts"("status", "created_at");

-- CreateIndex
CREATE INDEX "seller_transfers_artisan_id_payout_id_created_at_idx" ON "seller_transfers"("artisan_id", "payout_id", "created_at");

-- CreateIndex
CREATE INDEX "seller_transfers_order_id_idx" ON "seller_transfers"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "seller_transfers_kind_source_id_artisan_id_key" ON "seller_transfers"("kind", "source_id", "artisan_id");

-- CreateIndex
CREATE UNIQUE INDEX "payout_runs_number_key" ON "payout_runs"("number");

-- CreateIndex
CREATE UNIQUE INDEX "payout_runs_occasion_key" ON "payout_runs"("occasion");

-- CreateIndex
CREATE INDEX "payout_runs_status_made_at_idx" ON "payout_runs"("status", "made_at");

-- CreateIndex
CREATE UNIQUE INDEX "payouts_number_key" ON "payouts"("number");

-- CreateIndex
CREATE INDEX "payouts_artisan_id_created_at_idx" ON "payouts"("artisan_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "payouts_status_created_at_idx" ON "payouts"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "payouts_run_id_artisan_id_key" ON "payouts"("run_id", "artisan_id");

-- CreateIndex
CREATE INDEX "payout_holds_artisan_id_released_at_idx" ON "payout_holds"("artisan_id", "released_at");

-- CreateIndex
CREATE INDEX "payout_holds_released_at_release_on_idx" ON "payout_holds"("released_at", "release_on");

-- CreateIndex
CREATE UNIQUE INDEX "remittance_batches_number_key" ON "remittance_batches"("number");

-- CreateIndex
CREATE INDEX "remittance_batches_status_uploaded_at_idx" ON "remittance_batches"("status", "uploaded_at");

-- CreateIndex
CREATE UNIQUE INDEX "remittance_batches_courier_slug_file_hash_key" ON "remittance_batches"("courier_slug", "file_hash");

-- CreateIndex
CREATE INDEX "remittance_lines_batch_id_bucket_idx" ON "remittance_lines"("batch_id", "bucket");

-- CreateIndex
CREATE INDEX "remittance_lines_tracking_number_idx" ON "remittance_lines"("tracking_number");

-- CreateIndex
CREATE INDEX "remittance_lines_collection_id_idx" ON "remittance_lines"("collection_id");

-- CreateIndex
CREATE INDEX "remittance_lines_bucket_resolved_at_idx" ON "remittance_lines"("bucket", "resolved_at");

-- CreateIndex
CREATE UNIQUE INDEX "remittance_lines_batch_id_row_number_key" ON "remittance_lines"("batch_id", "row_number");

-- CreateIndex
CREATE UNIQUE INDEX "fee_lines_order_line_id_part_version_key" ON "fee_lines"("order_line_id", "part", "version");

-- CreateIndex
CREATE INDEX "postings_account_id_item_idx" ON "postings"("account_id", "item");

-- AddForeignKey
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_events" ADD CONSTRAINT "payment_events_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "payment_attempts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_proofs" ADD CONSTRAINT "payment_proofs_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "payment_attempts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_proofs" ADD CONSTRAINT "payment_proofs_statement_line_id_fkey" FOREIGN KEY ("statement_line_id") REFERENCES "bank_statement_lines"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "payment_attempts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_lines" ADD CONSTRAINT "refund_lines_refund_id_fkey" FOREIGN KEY ("refund_id") REFERENCES "refunds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_lines" ADD CONSTRAINT "refund_lines_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_credit_uses" ADD CONSTRAINT "store_credit_uses_store_credit_id_fkey" FOREIGN KEY ("store_credit_id") REFERENCES "store_credits"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "store_credit_uses" ADD CONSTRAINT "store_credit_uses_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "order_groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promotions" ADD CONSTRAINT "promotions_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redemptions" ADD CONSTRAINT "redemptions_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "redemptions" ADD CONSTRAINT "redemptions_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "order_groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discount_lines" ADD CONSTRAINT "discount_lines_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discount_lines" ADD CONSTRAINT "discount_lines_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_lines"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discount_lines" ADD CONSTRAINT "discount_lines_promotion_id_fkey" FOREIGN KEY ("promotion_id") REFERENCES "promotions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tax_withholdings" ADD CONSTRAINT "tax_withholdings_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tax_withholdings" ADD CONSTRAINT "tax_withholdings_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_accounts" ADD CONSTRAINT "payout_accounts_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seller_transfers" ADD CONSTRAINT "seller_transfers_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seller_transfers" ADD CONSTRAINT "seller_transfers_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seller_transfers" ADD CONSTRAINT "seller_transfers_payout_id_fkey" FOREIGN KEY ("payout_id") REFERENCES "payouts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "payout_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "payout_accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payout_holds" ADD CONSTRAINT "payout_holds_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remittance_batches" ADD CONSTRAINT "remittance_batches_courier_slug_fkey" FOREIGN KEY ("courier_slug") REFERENCES "couriers"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remittance_lines" ADD CONSTRAINT "remittance_lines_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "remittance_batches"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remittance_lines" ADD CONSTRAINT "remittance_lines_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "cod_collections"("id") ON DELETE SET NULL ON UPDATE CASCADE;


