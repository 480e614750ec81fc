import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekZvhWoorden as woorden } from '../teksten/nl/zvh-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'

/** That a track runs in a Zorg- en Veiligheidshuis: for the toeleider, so that nothing is inquired twice (2.3a.6 lid 2). Nothing without one. */
export const Zvh = ({ beeld }: { beeld: Pick<OnderzoekBeeld, 'zvh' | 'betrokkenen'> }) =>
  beeld.zvh.length === 0 ? null : (
    <section aria-labelledby="zvh">
      <Heading level={2} id="zvh">
        {woorden.titel}
      </Heading>
      {beeld.zvh.map(({ betrokkeneId, sinds }) => (
        <Paragraph>
          {vul(woorden.loopt, {
            naam: beeld.betrokkenen.find(({ id }) => id === betrokkeneId)?.naam ?? '',
            datum: datumInWoorden(sinds),
          })}
        </Paragraph>
      ))}
      <Paragraph>{woorden.nietDubbel}</Paragraph>
    </section>
  )
