import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekZvhWoorden as woorden } from '../teksten/nl/zvh-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { informeerClientOverZvh, meldAanBijZvh, trekZvhAanmeldingIn } from './zvh-aanmelding.ts'
import type { ZvhBijCollege } from './zvh-beeld.ts'

type Deel = Pick<OnderzoekBeeld, 'zvh' | 'zvhBijCollege' | 'betrokkenen'>

const naamVan = (beeld: Deel, id: string): string =>
  beeld.betrokkenen.find((een) => een.id === id)?.naam ?? ''

/** That a track runs in a Zorg- en Veiligheidshuis: for the toeleider, so that nothing is inquired twice (2.3a.6 lid 2). */
const Loopt = ({ beeld }: { beeld: Deel }) =>
  beeld.zvh.length === 0 ? null : (
    <>
      {beeld.zvh.map(({ betrokkeneId, sinds }) => (
        <Paragraph>
          {vul(woorden.loopt, { naam: naamVan(beeld, betrokkeneId), datum: datumInWoorden(sinds) })}
        </Paragraph>
      ))}
      <Paragraph>{woorden.nietDubbel}</Paragraph>
    </>
  )

const gesproken = ({ gesprokenOp, nietGesproken, waaromNietGesproken }: ZvhBijCollege): string =>
  gesprokenOp
    ? vul(woorden.gesproken, { datum: datumInWoorden(gesprokenOp) })
    : vul(woorden.nietGesproken, {
        reden: codeTekst('zwaarwegend', nietGesproken ?? ''),
        waarom: waaromNietGesproken ?? '',
      })

const handelingBij = {
  voorgesteld: [meldAanBijZvh],
  'nog-niet-verteld': [informeerClientOverZvh, trekZvhAanmeldingIn],
  aangemeld: [trekZvhAanmeldingIn],
} as const

const stand = ({ stand: hoe, datum }: ZvhBijCollege): string =>
  vul(datum ? woorden.standOp[hoe] : woorden.stand[hoe], { datum: datum ? datumInWoorden(datum) : '' })

/** What the college decides or tells: what was proposed and why, in the words of the toeleider (2.3a.6 lid 1 and 3). */
const BijCollege = ({ beeld, een, dossierId }: { beeld: Deel; een: ZvhBijCollege; dossierId: string }) => (
  <>
    <Heading level={3}>{naamVan(beeld, een.betrokkeneId)}</Heading>
    <Paragraph>{stand(een)}</Paragraph>
    {een.stand === 'voorgesteld' && (
      <DefinitionList
        items={[
          { term: woorden.samenhang, value: een.samenhang ?? '' },
          { term: woorden.bijdrage, value: een.bijdrage ?? '' },
          { term: woorden.client, value: gesproken(een) },
        ]}
      />
    )}
    {handelingBij[een.stand].map((handeling) => (
      <VerbeterLink
        handeling={handeling}
        dossierId={dossierId}
        veld="betrokkeneId"
        id={een.betrokkeneId}
        context={naamVan(beeld, een.betrokkeneId)}
      />
    ))}
  </>
)

/** The part of an onderzoek about a Zorg- en Veiligheidshuis: a flag for the toeleider, the referral for who decides. Nothing without either. */
export const Zvh = ({ beeld, dossierId }: { beeld: Deel; dossierId: string }) =>
  beeld.zvh.length === 0 && beeld.zvhBijCollege.length === 0 ? null : (
    <section aria-labelledby="zvh">
      <Heading level={2} id="zvh">
        {woorden.titel}
      </Heading>
      <Loopt beeld={beeld} />
      {beeld.zvhBijCollege.map((een) => (
        <BijCollege beeld={beeld} een={een} dossierId={dossierId} />
      ))}
    </section>
  )
