-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'ur',
    "status" TEXT NOT NULL DEFAULT 'active',
    "staff_role" TEXT,
    "totp_secret" TEXT,
    "totp_enabled_at" TIMESTAMPTZ(3),
    "totp_last_step" INTEGER,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "second_factor_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_codes" (
    "id" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "throttles" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "throttles_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "provinces" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_ur" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "provinces_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "districts" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_ur" TEXT NOT NULL,
    "province_slug" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "cod_served" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "districts_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "crafts" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_ur" TEXT NOT NULL,
    "spellings" TEXT[],
    "summary" TEXT NOT NULL,
    "summary_ur" TEXT NOT NULL,
    "history" TEXT NOT NULL,
    "history_ur" TEXT NOT NULL,
    "provinces" TEXT[],
    "band" TEXT NOT NULL,
    "picture" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "crafts_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "materials" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_ur" TEXT NOT NULL,

    CONSTRAINT "materials_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "techniques" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_ur" TEXT NOT NULL,

    CONSTRAINT "techniques_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "artisans" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "public_name" TEXT NOT NULL,
    "public_name_ur" TEXT NOT NULL,
    "gender" TEXT NOT NULL,
    "craft_slug" TEXT NOT NULL,
    "district_slug" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "place_ur" TEXT NOT NULL,
    "since_year" INTEGER NOT NULL,
    "member_count" INTEGER NOT NULL DEFAULT 1,
    "quote" TEXT NOT NULL,
    "quote_ur" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "about_ur" TEXT NOT NULL,
    "picture" JSONB,
    "phone" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'ur',
    "checked_what" TEXT,
    "checked_what_ur" TEXT,
    "checked_at" TIMESTAMPTZ(3),
    "closed_from" TIMESTAMPTZ(3),
    "closed_to" TIMESTAMPTZ(3),
    "closure_note" TEXT,
    "suspended_reason" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "artisans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "artisan_members" (
    "artisan_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "artisan_members_pkey" PRIMARY KEY ("artisan_id","user_id")
);

-- CreateTable
CREATE TABLE "partners" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_ur" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "partners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_agents" (
    "partner_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "partner_agents_pkey" PRIMARY KEY ("partner_id","user_id")
);

-- CreateTable
CREATE TABLE "delegation_grants" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "partner_id" TEXT NOT NULL,
    "scopes" TEXT[],
    "status" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "delegation_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "products" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "craft_slug" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_ur" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "description_ur" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "size_ur" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "scale_ur" TEXT NOT NULL,
    "care" TEXT NOT NULL,
    "care_ur" TEXT NOT NULL,
    "weight_grams" INTEGER NOT NULL,
    "hours_of_work" INTEGER NOT NULL,
    "steps" JSONB NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_variants" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "options" TEXT NOT NULL,
    "options_ur" TEXT NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'PKR',
    "kind" TEXT NOT NULL,
    "on_hand" INTEGER NOT NULL,
    "held" INTEGER NOT NULL DEFAULT 0,
    "making_days" INTEGER NOT NULL,

    CONSTRAINT "product_variants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_images" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "base" TEXT NOT NULL,
    "widths" INTEGER[],
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "thumbhash" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "alt_ur" TEXT NOT NULL,
    "shot" TEXT NOT NULL,

    CONSTRAINT "product_images_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_materials" (
    "product_id" TEXT NOT NULL,
    "material_slug" TEXT NOT NULL,

    CONSTRAINT "product_materials_pkey" PRIMARY KEY ("product_id","material_slug")
);

-- CreateTable
CREATE TABLE "product_techniques" (
    "product_id" TEXT NOT NULL,
    "technique_slug" TEXT NOT NULL,

    CONSTRAINT "product_techniques_pkey" PRIMARY KEY ("product_id","technique_slug")
);

-- CreateTable
CREATE TABLE "product_listings" (
    "product_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_ur" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "artisan_slug" TEXT NOT NULL,
    "artisan_name" TEXT NOT NULL,
    "artisan_name_ur" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "place_ur" TEXT NOT NULL,
    "district_slug" TEXT NOT NULL,
    "district_name" TEXT NOT NULL,
    "district_name_ur" TEXT NOT NULL,
    "province_slug" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "craft_slug" TEXT NOT NULL,
    "craft_name" TEXT NOT NULL,
    "craft_name_ur" TEXT NOT NULL,
    "materials" TEXT[],
    "variant_id" TEXT NOT NULL,
    "variant_count" INTEGER NOT NULL,
    "price_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "share_minor" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "available" INTEGER NOT NULL,
    "in_stock" BOOLEAN NOT NULL,
    "making_days" INTEGER NOT NULL,
    "weight_grams" INTEGER NOT NULL,
    "image" JSONB NOT NULL,
    "search_words" tsvector NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_listings_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "stories" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_ur" TEXT NOT NULL,
    "body" TEXT[],
    "body_ur" TEXT[],
    "materials" TEXT NOT NULL,
    "materials_ur" TEXT NOT NULL,
    "hours_of_work" INTEGER NOT NULL,
    "pictures" JSONB NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_products" (
    "story_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,

    CONSTRAINT "story_products_pkey" PRIMARY KEY ("story_id","product_id")
);

-- CreateTable
CREATE TABLE "carts" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "carts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cart_lines" (
    "id" TEXT NOT NULL,
    "cart_id" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "seen_price_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'PKR',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cart_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock_reservations" (
    "id" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "cart_line_id" TEXT NOT NULL,
    "order_line_id" TEXT,
    "quantity" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "stock_reservations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_groups" (
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "cart_id" TEXT NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "contact_email" TEXT,
    "address_line" TEXT NOT NULL,
    "landmark" TEXT,
    "city" TEXT NOT NULL,
    "district_slug" TEXT NOT NULL,
    "postcode" TEXT,
    "country" TEXT NOT NULL,
    "payment_method" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "items_minor" BIGINT NOT NULL,
    "shipping_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "confirm_by" TIMESTAMPTZ(3),
    "held_for_review" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "orders" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "acceptance" TEXT NOT NULL DEFAULT 'awaiting',
    "accept_by" TIMESTAMPTZ(3),
    "decline_reason" TEXT,
    "cancel_reason" TEXT,
    "payment_status" TEXT NOT NULL,
    "fulfillment_status" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "items_minor" BIGINT NOT NULL,
    "shipping_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "due_minor" BIGINT NOT NULL,
    "weight_grams" INTEGER NOT NULL,
    "send_by" DATE NOT NULL,
    "arrive_from" DATE NOT NULL,
    "arrive_to" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "placed_at" TIMESTAMPTZ(3),
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_lines" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "variant_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_ur" TEXT NOT NULL,
    "options" TEXT NOT NULL,
    "options_ur" TEXT NOT NULL,
    "image" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "making_days" INTEGER NOT NULL,
    "unit_price_minor" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "canceled_quantity" INTEGER NOT NULL DEFAULT 0,
    "fulfilled_quantity" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "order_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fee_lines" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "order_line_id" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,
    "rate_bps" INTEGER NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,

    CONSTRAINT "fee_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commission_rules" (
    "id" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "artisan_id" TEXT,
    "craft_slug" TEXT,
    "product_id" TEXT,
    "method" TEXT,
    "bps" INTEGER NOT NULL,
    "fixed_minor" BIGINT NOT NULL DEFAULT 0,
    "min_minor" BIGINT,
    "max_minor" BIGINT,
    "currency" TEXT NOT NULL DEFAULT 'PKR',
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),

    CONSTRAINT "commission_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tax_rates" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "method" TEXT,
    "bps" INTEGER NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),

    CONSTRAINT "tax_rates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shipping_rates" (
    "id" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "base_grams" INTEGER NOT NULL,
    "base_minor" BIGINT NOT NULL,
    "step_grams" INTEGER NOT NULL,
    "step_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'PKR',
    "min_days" INTEGER NOT NULL,
    "max_days" INTEGER NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3),

    CONSTRAINT "shipping_rates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_cancellations" (
    "order_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "restock" BOOLEAN NOT NULL,
    "notify" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order_cancellations_pkey" PRIMARY KEY ("order_id")
);

-- CreateTable
CREATE TABLE "order_events" (
    "id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "fulfillment_id" TEXT,
    "kind" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "order_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "couriers" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "couriers_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "fulfillments" (
    "id" TEXT NOT NULL,
    "artisan_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "tracking_status" TEXT NOT NULL DEFAULT 'unknown',
    "courier_slug" TEXT,
    "tracking_number" TEXT,
    "packed_photo" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "packed_at" TIMESTAMPTZ(3),
    "shipped_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "returned_at" TIMESTAMPTZ(3),
    "received_back_at" TIMESTAMPTZ(3),
    "canceled_at" TIMESTAMPTZ(3),

    CONSTRAINT "fulfillments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cod_collections" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "fulfillment_id" TEXT NOT NULL,
    "courier_slug" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "expected_minor" BIGINT NOT NULL,
    "collected_minor" BIGINT NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "collected_at" TIMESTAMPTZ(3),

    CONSTRAINT "cod_collections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payments" (
    "id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "captured_minor" BIGINT NOT NULL DEFAULT 0,
    "refunded_minor" BIGINT NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_splits" (
    "id" TEXT NOT NULL,
    "payment_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "captured_minor" BIGINT NOT NULL DEFAULT 0,
    "refunded_minor" BIGINT NOT NULL DEFAULT 0,
    "currency" TEXT NOT NULL,

    CONSTRAINT "payment_splits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_accounts" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "artisan_id" TEXT,
    "currency" TEXT NOT NULL,

    CONSTRAINT "ledger_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_entries" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "order_id" TEXT,
    "memo" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "journal_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "postings" (
    "id" TEXT NOT NULL,
    "entry_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,

    CONSTRAINT "postings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notifications" (
    "id" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "group_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "notifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_records" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER,
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_records_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "cache_tags" (
    "tag" TEXT NOT NULL,
    "revalidated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cache_tags_pkey" PRIMARY KEY ("tag")
);

-- CreateTable
CREATE TABLE "milestones" (
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "milestones_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "users_phone_key" ON "users"("phone");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "one_time_codes_phone_created_at_idx" ON "one_time_codes"("phone", "created_at");

-- CreateIndex
CREATE INDEX "districts_province_slug_idx" ON "districts"("province_slug");

-- CreateIndex
CREATE UNIQUE INDEX "artisans_slug_key" ON "artisans"("slug");

-- CreateIndex
CREATE INDEX "artisans_status_craft_slug_idx" ON "artisans"("status", "craft_slug");

-- CreateIndex
CREATE INDEX "artisans_district_slug_idx" ON "artisans"("district_slug");

-- CreateIndex
CREATE INDEX "artisan_members_user_id_idx" ON "artisan_members"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "partners_slug_key" ON "partners"("slug");

-- CreateIndex
CREATE INDEX "delegation_grants_artisan_id_idx" ON "delegation_grants"("artisan_id");

-- CreateIndex
CREATE INDEX "delegation_grants_partner_id_idx" ON "delegation_grants"("partner_id");

-- CreateIndex
CREATE UNIQUE INDEX "products_slug_key" ON "products"("slug");

-- CreateIndex
CREATE INDEX "products_artisan_id_status_idx" ON "products"("artisan_id", "status");

-- CreateIndex
CREATE INDEX "products_craft_slug_status_idx" ON "products"("craft_slug", "status");

-- CreateIndex
CREATE INDEX "product_variants_artisan_id_idx" ON "product_variants"("artisan_id");

-- CreateIndex
CREATE UNIQUE INDEX "product_variants_product_id_position_key" ON "product_variants"("product_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "product_images_product_id_position_key" ON "product_images"("product_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "product_listings_slug_key" ON "product_listings"("slug");

-- CreateIndex
CREATE INDEX "product_listings_craft_slug_published_at_product_id_idx" ON "product_listings"("craft_slug", "published_at" DESC, "product_id" DESC);

-- CreateIndex
CREATE INDEX "product_listings_district_slug_published_at_product_id_idx" ON "product_listings"("district_slug", "published_at" DESC, "product_id" DESC);

-- CreateIndex
CREATE INDEX "product_listings_artisan_id_published_at_product_id_idx" ON "product_listings"("artisan_id", "published_at" DESC, "product_id" DESC);

-- CreateIndex
CREATE INDEX "product_listings_published_at_product_id_idx" ON "product_listings"("published_at" DESC, "product_id" DESC);

-- CreateIndex
CREATE INDEX "product_listings_price_minor_product_id_idx" ON "product_listings"("price_minor", "product_id");

-- CreateIndex
CREATE INDEX "product_listings_search_words_idx" ON "product_listings" USING GIN ("search_words");

-- CreateIndex
CREATE UNIQUE INDEX "stories_slug_key" ON "stories"("slug");

-- CreateIndex
CREATE INDEX "stories_artisan_id_status_idx" ON "stories"("artisan_id", "status");

-- CreateIndex
CREATE INDEX "stories_status_published_at_idx" ON "stories"("status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "story_products_product_id_idx" ON "story_products"("product_id");

-- CreateIndex
CREATE INDEX "carts_status_expires_at_idx" ON "carts"("status", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "cart_lines_cart_id_variant_id_key" ON "cart_lines"("cart_id", "variant_id");

-- CreateIndex
CREATE UNIQUE INDEX "stock_reservations_order_line_id_key" ON "stock_reservations"("order_line_id");

-- CreateIndex
CREATE INDEX "stock_reservations_variant_id_idx" ON "stock_reservations"("variant_id");

-- CreateIndex
CREATE INDEX "stock_reservations_status_expires_at_idx" ON "stock_reservations"("status", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "order_groups_number_key" ON "order_groups"("number");

-- CreateIndex
CREATE UNIQUE INDEX "order_groups_cart_id_key" ON "order_groups"("cart_id");

-- CreateIndex
CREATE INDEX "order_groups_contact_phone_created_at_idx" ON "order_groups"("contact_phone", "created_at");

-- CreateIndex
CREATE INDEX "order_groups_created_at_id_idx" ON "order_groups"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "orders_artisan_id_status_created_at_idx" ON "orders"("artisan_id", "status", "created_at" DESC);

-- CreateIndex
CREATE INDEX "orders_status_created_at_id_idx" ON "orders"("status", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "orders_group_id_artisan_id_key" ON "orders"("group_id", "artisan_id");

-- CreateIndex
CREATE INDEX "order_lines_order_id_idx" ON "order_lines"("order_id");

-- CreateIndex
CREATE INDEX "order_lines_artisan_id_idx" ON "order_lines"("artisan_id");

-- CreateIndex
CREATE INDEX "fee_lines_order_id_idx" ON "fee_lines"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "fee_lines_order_line_id_part_key" ON "fee_lines"("order_line_id", "part");

-- CreateIndex
CREATE INDEX "order_events_order_id_at_idx" ON "order_events"("order_id", "at");

-- CreateIndex
CREATE INDEX "order_events_group_id_at_idx" ON "order_events"("group_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "fulfillments_number_key" ON "fulfillments"("number");

-- CreateIndex
CREATE INDEX "fulfillments_order_id_idx" ON "fulfillments"("order_id");

-- CreateIndex
CREATE INDEX "fulfillments_artisan_id_status_idx" ON "fulfillments"("artisan_id", "status");

-- CreateIndex
CREATE INDEX "fulfillments_status_created_at_idx" ON "fulfillments"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "fulfillments_courier_slug_tracking_number_key" ON "fulfillments"("courier_slug", "tracking_number");

-- CreateIndex
CREATE UNIQUE INDEX "cod_collections_order_id_key" ON "cod_collections"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "cod_collections_fulfillment_id_key" ON "cod_collections"("fulfillment_id");

-- CreateIndex
CREATE INDEX "cod_collections_status_courier_slug_idx" ON "cod_collections"("status", "courier_slug");

-- CreateIndex
CREATE UNIQUE INDEX "payments_group_id_key" ON "payments"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_splits_order_id_key" ON "payment_splits"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_splits_payment_id_order_id_key" ON "payment_splits"("payment_id", "order_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_accounts_code_key" ON "ledger_accounts"("code");

-- CreateIndex
CREATE INDEX "ledger_accounts_artisan_id_idx" ON "ledger_accounts"("artisan_id");

-- CreateIndex
CREATE INDEX "journal_entries_order_id_idx" ON "journal_entries"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entries_kind_source_id_key" ON "journal_entries"("kind", "source_id");

-- CreateIndex
CREATE INDEX "postings_account_id_entry_id_idx" ON "postings"("account_id", "entry_id");

-- CreateIndex
CREATE INDEX "postings_entry_id_idx" ON "postings"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "notifications_dedupe_key_key" ON "notifications"("dedupe_key");

-- CreateIndex
CREATE INDEX "notifications_status_created_at_idx" ON "notifications"("status", "created_at");

-- CreateIndex
CREATE INDEX "notifications_group_id_idx" ON "notifications"("group_id");

-- CreateIndex
CREATE INDEX "audit_events_at_id_idx" ON "audit_events"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_events_subject_kind_subject_id_at_idx" ON "audit_events"("subject_kind", "subject_id", "at");

-- CreateIndex
CREATE INDEX "idempotency_records_created_at_idx" ON "idempotency_records"("created_at");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "districts" ADD CONSTRAINT "districts_province_slug_fkey" FOREIGN KEY ("province_slug") REFERENCES "provinces"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artisans" ADD CONSTRAINT "artisans_craft_slug_fkey" FOREIGN KEY ("craft_slug") REFERENCES "crafts"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artisans" ADD CONSTRAINT "artisans_district_slug_fkey" FOREIGN KEY ("district_slug") REFERENCES "districts"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artisan_members" ADD CONSTRAINT "artisan_members_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artisan_members" ADD CONSTRAINT "artisan_members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_agents" ADD CONSTRAINT "partner_agents_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_grants" ADD CONSTRAINT "delegation_grants_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_grants" ADD CONSTRAINT "delegation_grants_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partners"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_craft_slug_fkey" FOREIGN KEY ("craft_slug") REFERENCES "crafts"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_variants" ADD CONSTRAINT "product_variants_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_images" ADD CONSTRAINT "product_images_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_materials" ADD CONSTRAINT "product_materials_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_materials" ADD CONSTRAINT "product_materials_material_slug_fkey" FOREIGN KEY ("material_slug") REFERENCES "materials"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_techniques" ADD CONSTRAINT "product_techniques_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_techniques" ADD CONSTRAINT "product_techniques_technique_slug_fkey" FOREIGN KEY ("technique_slug") REFERENCES "techniques"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_listings" ADD CONSTRAINT "product_listings_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_products" ADD CONSTRAINT "story_products_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_products" ADD CONSTRAINT "story_products_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_lines" ADD CONSTRAINT "cart_lines_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "carts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_lines" ADD CONSTRAINT "cart_lines_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "product_variants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "product_variants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_lines"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_groups" ADD CONSTRAINT "order_groups_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "carts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_groups" ADD CONSTRAINT "order_groups_district_slug_fkey" FOREIGN KEY ("district_slug") REFERENCES "districts"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "order_groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_variant_id_fkey" FOREIGN KEY ("variant_id") REFERENCES "product_variants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_lines" ADD CONSTRAINT "fee_lines_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_lines" ADD CONSTRAINT "fee_lines_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_cancellations" ADD CONSTRAINT "order_cancellations_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_events" ADD CONSTRAINT "order_events_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fulfillments" ADD CONSTRAINT "fulfillments_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fulfillments" ADD CONSTRAINT "fulfillments_courier_slug_fkey" FOREIGN KEY ("courier_slug") REFERENCES "couriers"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cod_collections" ADD CONSTRAINT "cod_collections_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cod_collections" ADD CONSTRAINT "cod_collections_fulfillment_id_fkey" FOREIGN KEY ("fulfillment_id") REFERENCES "fulfillments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cod_collections" ADD CONSTRAINT "cod_collections_courier_slug_fkey" FOREIGN KEY ("courier_slug") REFERENCES "couriers"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "order_groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_splits" ADD CONSTRAINT "payment_splits_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_splits" ADD CONSTRAINT "payment_splits_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_artisan_id_fkey" FOREIGN KEY ("artisan_id") REFERENCES "artisans"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "postings" ADD CONSTRAINT "postings_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "journal_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "postings" ADD CONSTRAINT "postings_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "ledger_accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


