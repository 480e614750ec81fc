/** The municipality of the demo. No municipality of the Netherlands has a code above 1999. */
export const voorbeeld = '9991'
/** A second municipality, to see that nothing of the first one shows there. */
export const anderVoorbeeld = '9992'

const soorten = {
  organisatie: 1,
  gebruiker: 2,
  pet: 3,
  partij: 4,
  overeenkomst: 5,
  team: 6,
  teamlid: 7,
  systeem: 8,
} as const

/** A fixed id for something that is set up: the same in every demo, so that registering twice does nothing. */
export const demoId = (soort: keyof typeof soorten, gemeente: string, nummer: number): string =>
  `0de30000-000${soorten[soort]}-4000-8000-${gemeente}${String(nummer).padStart(8, '0')}`
