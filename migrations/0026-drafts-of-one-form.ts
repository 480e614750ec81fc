/**
 * Which form a kept draft is of, as a digest of person, pet and address that names no one: sent or thrown away in one session, it
 * goes in all. Empty in what was kept before; that is gone within half an hour.
 */
export const up: readonly string[] = [
  'alter table inrichting.aangehouden_post add column vorm bytea',
  'create index aangehouden_post_vorm on inrichting.aangehouden_post (vorm) where vorm is not null',
]
