import { teBevestigen } from './bevestig-stoppen.ts'
import type { Feiten, VerstrekkingFeit } from './feiten.ts'
import { teMelden } from './leg-melding-aan-ontvanger-vast.ts'
import { uitTeLeggen } from './leg-uitleg-aan-client-vast.ts'
import { meteen, type Plicht, type Plichtcode } from './plichtcodes.ts'
import { nogNietMeegedeeld } from './stuur-coordinatorbrief.ts'
import { ingetrokken } from './trek-verstrekking-in.ts'

/** Each party that has something mended, or should not have it, with whom it is about (AVG 19); who stopped; and who does not know his coordinator. */
export const teVertellen = (feiten: Feiten): readonly Plicht[] => {
  const over = ({ gegevenId }: VerstrekkingFeit) =>
    feiten.gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId)
  const bij = (code: Plichtcode) => (een: VerstrekkingFeit) => ({
    ...meteen(code),
    betrokkenen: [een.aan, ...over(een)],
  })
  const vernietiging = (stand: VerstrekkingFeit['vernietiging']) =>
    ingetrokken(feiten).filter((een) => een.vernietiging === stand)
  return [
    ...vernietiging(null).map(bij('vernietiging-vragen')),
    ...vernietiging('gevraagd').map(bij('antwoord-op-vernietiging')),
    ...uitTeLeggen(feiten).map(bij('uitleg-aan-client')),
    ...teMelden(feiten).map(bij('verbetering-melden')),
    ...teBevestigen(feiten).map(({ betrokkeneId }) => ({
      ...meteen('stoppen-bevestigen'),
      betrokkenen: betrokkeneId ? [betrokkeneId] : [],
    })),
    ...nogNietMeegedeeld(feiten).map((id) => ({ ...meteen('coordinator-meedelen'), betrokkenen: [id] })),
  ]
}
