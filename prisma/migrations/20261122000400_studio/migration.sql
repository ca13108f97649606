-- DropIndex
DROP INDEX "cart_lines_cart_id_variant_id_key";

-- AlterTable
ALTER TABLE "artisans" ADD COLUMN     "approved_at" TIMESTAMPTZ(3),
ADD COLUMN     "avatar" TEXT NOT NULL DEFAULT 'thappa',
ADD COLUMN     "group_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "group_name_ur" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "invited_by" TEXT,
ADD COLUMN     "level" TEXT NOT NULL DEFAULT 'basic',
ADD COLUMN     "own_name" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "own_name_ur" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "portrait" JSONB,
ADD COLUMN     "privacy" TEXT NOT NULL DEFAULT 'craft_name',
ADD COLUMN     "review_note" TEXT,
ADD COLUMN     "submitted_at" TIMESTAMPTZ(3),
ADD COLUMN     "weekly_capacity" INTEGER;

-- AlterTable
ALTER TABLE "cart_lines" ADD COLUMN     "wish" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "order_lines" ADD COLUMN     "wish" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "product_images" ADD COLUMN     "media_id" TEXT;

-- AlterTable
ALTER TABLE "product_variants" ADD COLUMN     "option_values" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "retired" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "products" ADD COLUMN     "ask_buyer" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ask_buyer_ur" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ask_letters" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "audio" JSONB,
ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'ur',
ADD COLUMN     "option_set" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "proposed_at" TIMESTAMPTZ(3),
ADD COLUMN     "review_note" TEXT,
ADD COLUMN     "review_reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "texts" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "weekly_capacity" INTEGER;

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "locked_at" TIMESTAMPTZ(3),
ADD COLUMN     "pin_hash" TEXT,
ADD COLUMN     "pin_tries" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "stories" ADD COLUMN     "audio" JSONB,
ADD COLUMN     "language" TEXT NOT NULL DEFAULT 'ur',
ADD COLUMN     "proposed_at" TIMESTAMPTZ(3),
ADD COLUMN     "review_note" TEXT,
ADD COLUMN     "review_reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "steps" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "media" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "client_key" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'arriving',
    "declared_bytes" INTEGER NOT NULL,
    "received_bytes" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "format" TEXT,
    "hash" TEXT,
    "widths" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "width" INTEGER,
    "height" INTEGER,
    "thumbhash" TEXT,
    "duration_ms" INTEGER,
    "bytes" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "arrived_at" TIMESTAMPTZ(3),
    "ready_at" TIMESTAMPTZ(3),

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_views" (
    "id" TEXT NOT NULL,
    "media_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_changes" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "content" JSONB NOT NULL,
    "base_version" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "review_note" TEXT,
    "review_reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "product_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_changes" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "content" JSONB NOT NULL,
    "base_version" INTEGER NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "review_note" TEXT,
    "review_reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "story_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_decisions" (
    "id" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "snapshot" JSONB NOT NULL,
    "decided_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "moderation_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "requirements" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "way" TEXT NOT NULL,
    "computes" TEXT,
    "needed_for" TEXT NOT NULL,
    "asks_number" BOOLEAN NOT NULL DEFAULT false,
    "asks_paper" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "title_ur" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "hint_ur" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "requirements_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "requirement_submissions" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "number_sealed" TEXT,
    "number_masked" TEXT,
    "paper_id" TEXT,
    "submitted_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "requirement_submissions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "level_limits" (
    "level" TEXT NOT NULL,
    "live_pieces" INTEGER,
    "open_orders" INTEGER,
    "payout_minor" BIGINT,

    CONSTRAINT "level_limits_pkey" PRIMARY KEY ("level")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "invited_by" TEXT NOT NULL,
    "partner_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "accepted_by" TEXT,

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop_closures" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "shop_closures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "artisan_warnings" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "order_id" TEXT,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "artisan_warnings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_cases" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "artisan_id" TEXT,
    "user_id" TEXT NOT NULL,
    "order_id" TEXT,
    "path" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "assigned_to" TEXT,
    "answer" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "support_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalog_imports" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "headings" TEXT[],
    "total" INTEGER NOT NULL DEFAULT 0,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "catalog_imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalog_import_rows" (
    "import_id" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "cells" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'pending',
    "problems" JSONB NOT NULL DEFAULT '[]',
    "product_id" TEXT,

    CONSTRAINT "catalog_import_rows_pkey" PRIMARY KEY ("import_id","line")
);

-- CreateIndex
CREATE INDEX "media_state_created_at_idx" ON "media"("state", "created_at");

-- CreateIndex
CREATE INDEX "media_hash_idx" ON "media"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "media_user_id_client_key_key" ON "media"("user_id", "client_key");

-- CreateIndex
CREATE INDEX "paper_views_media_id_at_idx" ON "paper_views"("media_id", "at");

-- CreateIndex
CREATE INDEX "product_changes_status_created_at_idx" ON "product_changes"("status", "created_at");

-- CreateIndex
CREATE INDEX "product_changes_product_id_status_idx" ON "product_changes"("product_id", "status");

-- CreateIndex
CREATE INDEX "story_changes_status_created_at_idx" ON "story_changes"("status", "created_at");

-- CreateIndex
CREATE INDEX "story_changes_story_id_status_idx" ON "story_changes"("story_id", "status");

-- CreateIndex
CREATE INDEX "moderation_decisions_subject_kind_subject_id_at_idx" ON "moderation_decisions"("subject_kind", "subject_id", "at");

-- CreateIndex
CREATE INDEX "moderation_decisions_artisan_id_at_idx" ON "moderation_decisions"("artisan_id", "at");

-- CreateIndex
CREATE INDEX "requirement_submissions_artisan_id_slug_created_at_idx" ON "requirement_submissions"("artisan_id", "slug", "created_at");

-- CreateIndex
CREATE INDEX "requirement_submissions_status_created_at_idx" ON "requirement_submissions"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_token_hash_key" ON "invitations"("token_hash");

-- CreateIndex
CREATE INDEX "invitations_artisan_id_status_idx" ON "invitations"("artisan_id", "status");

-- CreateIndex
CREATE INDEX "invitations_phone_status_idx" ON "invitations"("phone", "status");

-- CreateIndex
CREATE INDEX "shop_closures_artisan_id_from_day_idx" ON "shop_closures"("artisan_id", "from_day");

-- CreateIndex
CREATE INDEX "artisan_warnings_artisan_id_created_at_idx" ON "artisan_warnings"("artisan_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "artisan_warnings_kind_order_id_key" ON "artisan_warnings"("kind", "order_id");

-- CreateIndex
CREATE INDEX "support_cases_status_created_at_idx" ON "support_cases"("status", "created_at");

-- CreateIndex
CREATE INDEX "support_cases_user_id_status_idx" ON "support_cases"("user_id", "status");

-- CreateIndex
CREATE INDEX "catalog_imports_artisan_id_created_at_idx" ON "catalog_imports"("artisan_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "cart_lines_cart_id_variant_id_wish_key" ON "cart_lines"("cart_id", "variant_id", "wish");

-- CreateIndex
CREATE INDEX "products_status_proposed_at_idx" ON "products"("status", "proposed_at");

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_changes" ADD CONSTRAINT "product_changes_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_changes" ADD CONSTRAINT "story_changes_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement_submissions" ADD CONSTRAINT "requirement_submissions_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement_submissions" ADD CONSTRAINT "requirement_submissions_slug_fkey" FOREIGN KEY ("slug") REFERENCES "requirements"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shop_closures" ADD CONSTRAINT "shop_closures_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artisan_warnings" ADD CONSTRAINT "artisan_warnings_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog_imports" ADD CONSTRAINT "catalog_imports_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog_import_rows" ADD CONSTRAINT "catalog_import_rows_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "catalog_imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- AddForeignKey
ALTER TABLE "partner_agents" ADD CONSTRAINT "partner_agents_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
