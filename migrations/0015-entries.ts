/**
 * By which road a dossier came to be (src/wet/ingangen.ts). What stands there already began with a plain request under one
 * of the four laws; without a law there was no request.
 */
export const up: readonly string[] = [
  ...['onderzoek', 'coordinatie'].map((schema) => `alter table ${schema}.dossier add column ingang text`),
  `update onderzoek.dossier set ingang = case wet when 'wmo-2015' then 'wmo-melding' when 'jeugdwet' then 'jeugdhulpvraag'
     when 'participatiewet' then 'bijstandsvraag' when 'wgs' then 'schuldhulpvraag' end`,
]
