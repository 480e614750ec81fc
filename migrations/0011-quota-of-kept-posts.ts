/**
 * Whose a kept post is, as a digest that names no one, and of which municipality: so that neither can fill the store. Empty in
 * what was kept before; that is gone within half an hour.
 */
export const up: readonly string[] = [
  'alter table inrichting.aangehouden_post add column van bytea, add column gemeente char(4)',
  'create index aangehouden_post_van on inrichting.aangehouden_post (van, verloopt_op)',
  'create index aangehouden_post_gemeente on inrichting.aangehouden_post (gemeente, verloopt_op)',
]
