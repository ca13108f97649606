// The work that list and detail can't do without: one prepared statement each, and the answer as JSON.
import pg from 'pg';

const LIST = `
  SELECT slug, title, price_minor::int AS price, currency, image, craft_slug, craft_name, artisan_slug,
    artisan_name, district_name, in_stock
  FROM product_listings WHERE craft_slug = $1
  ORDER BY published_at DESC, product_id DESC LIMIT 24`;

const DETAIL = `
  SELECT p.slug, p.title, p.title_ur, p.description, p.size, p.care, p.weight_grams, p.hours_of_work, p.steps,
    a.slug AS artisan_slug, a.public_name, a.quote, d.name AS district, c.name AS craft,
    (SELECT json_agg(json_build_object('id', v.id, 'options', v.options, 'price', v.price_minor,
      'available', v.on_hand - v.held) ORDER BY v.position) FROM product_variants v WHERE v.product_id = p.id) AS variants,
    (SELECT json_agg(json_build_object('base', i.base, 'widths', i.widths, 'alt', i.alt) ORDER BY i.position)
     FROM product_images i WHERE i.product_id = p.id) AS images,
    (SELECT json_agg(json_build_object('slug', m.slug, 'name', m.name)) FROM product_materials pm
     JOIN materials m ON m.slug = pm.material_slug WHERE pm.product_id = p.id) AS materials
  FROM products p JOIN artisans a ON a.id = p.artisan_id JOIN districts d ON d.slug = a.district_slug
  JOIN crafts c ON c.slug = p.craft_slug WHERE p.slug = $1`;

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.DATABASE_POOL ?? 10),
});

export async function readList(craft) {
  const { rows } = await pool.query({ name: 'list', text: LIST, values: [craft] });
  return { data: rows };
}

export async function readDetail(slug) {
  const { rows } = await pool.query({ name: 'detail', text: DETAIL, values: [slug] });
  return rows[0] ? { data: rows[0] } : null;
}
