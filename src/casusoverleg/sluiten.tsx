import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { handelingPad } from '../scherm/paneel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { sluitWoorden as woorden } from '../teksten/nl/casusoverleg-sluiten-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { beantwoordAfspraak, deelEigenAfspraak, trekAfspraakIn, veranderAfspraak } from './op-afspraak.ts'
import { beantwoordMeeneming, trekMeenemingIn } from './op-meeneming.ts'
import type { AfspraakBeeld, MeenemingBeeld, SlotBeeld } from './slot-beeld.ts'
import { sluitCasusoverleg } from './sluit-casusoverleg.ts'
import { spreekAf } from './spreek-af.ts'
import { vraagMeeTeNemen } from './vraag-mee-te-nemen.ts'

interface Deel {
  readonly beeld: SlotBeeld
  readonly dossierId: string
}

const Naar = ({ handeling, dossierId }: { handeling: ElkeHandeling; dossierId: string }) => (
  <ActionLink href={handelingPad(handeling, dossierId)} kind="subtle">
    {handelingTekst(handeling.id).titel}
  </ActionLink>
)

const rij = ({ wie, wat, toelichting, uiterlijk, staat, gedeeldMet }: AfspraakBeeld) => [
  wie,
  <>
    {wat}
    {toelichting && <Paragraph>{toelichting}</Paragraph>}
    {gedeeldMet.length > 0 && (
      <Paragraph>{vul(woorden.gedeeldMet, { namen: gedeeldMet.join(', ') })}</Paragraph>
    )}
  </>,
  uiterlijk ? datumInWoorden(uiterlijk) : '',
  woorden.afspraakstanden[staat],
]

const opAfspraak = (
  { magAntwoorden, vanMij, staat }: AfspraakBeeld,
  alsPartij: boolean,
): readonly ElkeHandeling[] => [
  ...(magAntwoorden && !(vanMij && staat === 'ja') ? [beantwoordAfspraak] : []),
  ...(magAntwoorden ? [veranderAfspraak, trekAfspraakIn] : []),
  ...(vanMij && alsPartij ? [deelEigenAfspraak] : []),
]

/** What was agreed so far, and what the asker may do with it: his own, and what others chose to share (5.4.3 lid 3). */
export const Afspraken = ({ beeld, dossierId }: Deel) => (
  <section id="afspraken-nu" data-live>
    <LijstTabel
      id="afspraken"
      titel={woorden.afspraken}
      leeg={woorden.geenAfspraak}
      kolommen={woorden.afspraakKolommen}
      rijen={beeld.afspraken.map((een) => [
        ...rij(een),
        <Buttons>
          {opAfspraak(een, beeld.alsPartij).map((handeling) => (
            <VerbeterLink
              handeling={handeling}
              dossierId={dossierId}
              veld="afspraakId"
              id={een.id}
              context={een.wat}
            />
          ))}
        </Buttons>,
      ])}
    />
    <Paragraph>{woorden.alleenAfspraken}</Paragraph>
    <Buttons>
      <Naar handeling={spreekAf} dossierId={dossierId} />
    </Buttons>
  </section>
)

const opMeeneming = ({ magAntwoorden, magLaten }: MeenemingBeeld): readonly ElkeHandeling[] => [
  ...(magAntwoorden ? [beantwoordMeeneming] : []),
  ...(magLaten ? [trekMeenemingIn] : []),
]

/** Who asks to take what along, and whether who brought it in agrees (5.4.3 lid 4). */
export const Meenemen = ({ beeld, dossierId }: Deel) => (
  <section id="meenemen-nu" data-live>
    <LijstTabel
      id="meenemen"
      titel={woorden.meenemen}
      leeg={woorden.nietsGevraagd}
      kolommen={woorden.meeneemKolommen}
      rijen={beeld.meenemingen.map((een) => [
        een.wie,
        <>
          {een.wat}
          {een.ingebracht && <Paragraph>{vul(woorden.vanIngebracht, { tekst: een.ingebracht })}</Paragraph>}
        </>,
        een.taak,
        een.waarvoor,
        een.van,
        woorden.meeneemstanden[een.staat],
        <Buttons>
          {opMeeneming(een).map((handeling) => (
            <VerbeterLink
              handeling={handeling}
              dossierId={dossierId}
              veld="meenemingId"
              id={een.id}
              context={een.wat}
            />
          ))}
        </Buttons>,
      ])}
    />
    <Buttons>
      <Naar handeling={vraagMeeTeNemen} dossierId={dossierId} />
    </Buttons>
  </section>
)

/** The one button at the bottom, for who organises it; and what it still waits for. */
export const Sluiten = ({ beeld, dossierId }: Deel & { readonly beeld: { readonly voorbij: boolean } }) => {
  const wacht =
    !beeld.voorbij &&
    (beeld.afspraken.some(({ staat }) => staat === 'voorgesteld') ||
      beeld.meenemingen.some(({ staat }) => staat === 'gevraagd'))
  return (
    <section id="sluiten-nu" aria-labelledby="sluiten" data-live>
      <Heading level={2} id="sluiten">
        {woorden.sluiten}
      </Heading>
      {wacht ? (
        <Paragraph>{woorden.nogOpen}</Paragraph>
      ) : (
        <Buttons>
          <ActionLink href={handelingPad(sluitCasusoverleg, dossierId)}>{woorden.sluiten}</ActionLink>
        </Buttons>
      )}
    </section>
  )
}

/** After closing: that it is closed, that what was brought in is gone, and one's own agreements (5.4.3 lid 3 and 4). */
export const Gesloten = ({ beeld }: Pick<Deel, 'beeld'>) => (
  <section>
    <Paragraph>{woorden.isWeg}</Paragraph>
    <Paragraph>{beeld.alsPartij ? woorden.waarPartij : woorden.waarOrganisator}</Paragraph>
    <LijstTabel
      id="afspraken"
      titel={beeld.alsPartij ? woorden.uwAfspraken : woorden.afspraken}
      leeg={woorden.geenAfspraak}
      kolommen={woorden.afspraakKolommen.slice(0, 4)}
      rijen={beeld.afspraken.filter(({ staat }) => staat === 'ja').map(rij)}
    />
  </section>
)
