import { teMelden } from './leg-melding-aan-ontvanger-vast.ts'
import { type Regel, zonderTermijn } from './plicht.ts'
import { openVerlopen } from './verloop.ts'

/** What must still be decided or talked about on services the client said yes to, also after the end (N-2.3.5-2, N-Wgs-4). */
export const afhandelen: Regel = (feiten) =>
  openVerlopen(feiten).map(({ dienst, uiterlijk, artikel, sluit }) => ({
    code: sluit === 'gesprek' ? 'voer-schuldhulpgesprek' : 'beslis-over-dienst',
    handeling: 'leg-afhandeling-vast',
    artikel,
    uiterlijk,
    soort: 'wettelijk',
    betrokkenen: [dienst.betrokkeneId],
  }))

/** Who got what was mended is told so (AVG 19). */
export const ontvangers: Regel = (feiten) =>
  teMelden(feiten).map(({ gegevenId, aan }) => {
    const over = feiten.gegevens.find(({ id }) => id === gegevenId)?.betrokkeneId
    return zonderTermijn(
      'meld-verbetering-aan-ontvanger',
      'leg-melding-aan-ontvanger-vast',
      'avg-kennisgeving',
      feiten.betrokkenen.filter(({ id }) => id === over || id === aan),
    )
  })
