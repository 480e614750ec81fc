/** One paper a client is asked for, with reasons of its own. */
export const schuldoverzicht = {
  soort: 'schulden',
  onderdeel: 'a',
  thema: 'schulden',
  waaromNodig: 'Om te weten welke schulden het eerst moeten.',
  waaromNietZelf: 'Alleen de cliënt heeft de brieven.',
  kanClient: true,
} as const
