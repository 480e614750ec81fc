import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { handelingPad } from '../scherm/paneel.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { inbrengWoorden as woorden } from '../teksten/nl/aanpak-portaal.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import type { InbrengBeeld } from './inbreng-keuze.ts'
import { laatInbrengLiggen, neemInbrengOver } from './neem-inbreng-over.ts'

const Wat = ({ een }: { een: InbrengBeeld }) => (
  <>
    {een.tekst}
    <Paragraph>
      {metHoofdletter(codeTekst('categorie', een.categorie))}. {codeTekst('niveau', een.niveau)}.
    </Paragraph>
    {een.voorwaarden.length > 0 && (
      <Paragraph>
        {vul(woorden.voorwaarden, {
          voorwaarden: een.voorwaarden.map((soort) => codeTekst('voorwaarde', soort)).join(', '),
        })}
      </Paragraph>
    )}
  </>
)

/** What parties gave and waits: to be taken over item by item, or let go (5.4.4 lid 4). Nothing when nothing waits. */
export const Inbreng = ({ beeld, dossierId }: { beeld: AanpakBeeld; dossierId: string }) => {
  const { inbreng } = beeld
  if (inbreng.length === 0) return null
  const titel = vul(woorden.titel, { aantal: inbreng.length })
  return (
    <LijstTabel
      id="inbreng"
      titel={titel}
      kolommen={woorden.kolommen}
      rijen={inbreng.map((een) => [
        een.partij,
        een.over,
        <Wat een={een} />,
        een.waarvoor,
        een.beslistDoor,
        <Buttons>
          {[neemInbrengOver, laatInbrengLiggen].map((handeling) => (
            <ActionLink
              href={`${handelingPad(handeling, dossierId)}?inbrengId=${een.id}`}
              kind="subtle"
              context={een.tekst}
            >
              {handelingTekst(handeling.id).knop}
            </ActionLink>
          ))}
        </Buttons>,
      ])}
    />
  )
}
