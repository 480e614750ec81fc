/** In a conference somebody sees a thing for the first time once, and who is in which room is asked at every look (5.4.3 lid 1). */
export const up: readonly string[] = [
  'create unique index on casusoverleg.gezien (gemeente, dossier_id, ingebracht_id, gebruiker_id)',
  'create index on casusoverleg.aanwezigheid (gemeente, gebruiker_id) where tot is null',
]
