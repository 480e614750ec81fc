import { Badges } from '../platform/html/badge.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { isBijzonder } from '../wet/categorieen.ts'
import type { AntwoordInBeeld } from './antwoord-keuze.ts'
import { laatAntwoordLiggen, neemAntwoordOver } from './neem-antwoord-over.ts'
import { voorwaardeInWoorden } from './voorwaarde-in-woorden.ts'

const voorwaardeVan = (soort: AntwoordInBeeld['voorwaarden'][number], tot: string | null): string =>
  soort === 'alleen-tot' && tot ? voorwaardeInWoorden({ soort, datum: tot }) : codeTekst('voorwaarde', soort)

const badges = ({ categorie, voorwaarden, alleenTot }: AntwoordInBeeld) => [
  ...(isBijzonder(categorie as Parameters<typeof isBijzonder>[0])
    ? [{ label: codeTekst('categorie', categorie), kind: 'sensitive' as const }]
    : []),
  ...voorwaarden.map((soort) => ({ label: voorwaardeVan(soort, alleenTot), kind: 'condition' as const })),
]

/** What parties answered in their portal and still waits: to take over what is needed, or to let it go (5.4.1 lid 1). */
export const Antwoorden = ({
  antwoorden,
  dossierId,
}: {
  antwoorden: readonly AntwoordInBeeld[]
  dossierId: string | undefined
}) =>
  antwoorden.length === 0 ? null : (
    <LijstTabel
      id="antwoorden"
      titel={woorden.antwoorden}
      kolommen={woorden.antwoordKolommen}
      rijen={antwoorden.map((antwoord) => [
        <>
          {antwoord.partij}
          <div>{antwoord.beslistDoor}</div>
        </>,
        antwoord.gevraagd,
        <>
          {antwoord.tekst}
          <Badges badges={badges(antwoord)} />
        </>,
        codeTekst('niveau', antwoord.niveau),
        datumInWoorden(antwoord.datum),
        dossierId && (
          <>
            <VerbeterLink
              handeling={neemAntwoordOver}
              dossierId={dossierId}
              veld="antwoordId"
              id={antwoord.id}
              context={antwoord.gevraagd}
            />
            <div>
              <VerbeterLink
                handeling={laatAntwoordLiggen}
                dossierId={dossierId}
                veld="antwoordId"
                id={antwoord.id}
                context={antwoord.gevraagd}
              />
            </div>
          </>
        ),
      ])}
    />
  )
