import { KomendeOverleggen, Meegenomen, Overleggen } from '../casusoverleg/index.ts'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { Ecogram } from '../scherm/ecogram.tsx'
import { Gespreksafspraken } from '../scherm/gespreksafspraken.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { Paneel } from '../scherm/paneel.tsx'
import { Verstrekkingen } from '../scherm/verstrekkingen.tsx'
import { WieKeek } from '../scherm/wie-keek.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { aanpakWoorden as woorden } from '../teksten/nl/aanpak-pagina.ts'
import { ecogramWoorden } from '../teksten/nl/ecogram.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { Gegevens, Tijdlijn } from './aanpak-achtergrond.tsx'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { Blad } from './aanpak-blad.tsx'
import { Bellen, NuDoen } from './aanpak-boven.tsx'
import { aanpakDossier } from './aanpak-dossier.ts'
import { Gevolg, Hulp } from './aanpak-hulp.tsx'
import { Lijn } from './aanpak-lijn.tsx'
import { Zvh } from './aanpak-zvh.tsx'
import { bekijkGespreksafspraak } from './bekijk-gespreksafspraak.ts'
import { bekijkWieKeek } from './bekijk-wie-keek.ts'
import { Eindbrieven, Signaalbrieven } from './college-brieven.tsx'
import { Inbreng } from './inbreng.tsx'
import { legAntwoordOpUitnodigingVast } from './leg-antwoord-op-uitnodiging-vast.ts'
import { legSamenspraakVast } from './leg-samenspraak-vast.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import { Overdrachten } from './overdracht.tsx'
import { zvhOntvanger } from './rules/geef-aan-zvh.ts'
import { gever } from './rules/verbeter-gegeven.ts'
import { verzetGespreksafspraak } from './verzet-gespreksafspraak.ts'
import { zegGespreksafspraakAf } from './zeg-gespreksafspraak-af.ts'

const afspraakHandelingen = {
  maak: maakGespreksafspraak,
  verzet: verzetGespreksafspraak,
  zegAf: zegGespreksafspraakAf,
  antwoord: legAntwoordOpUitnodigingVast,
  agenda: bekijkGespreksafspraak,
  legVast: legSamenspraakVast,
}

type Uitkomst = ZaakUitkomst & { readonly beeld: AanpakBeeld }

const Stand = ({ nummer, beeld }: { nummer: string; beeld: AanpakBeeld }) => {
  const op = (zin: string, datum: string) => vul(zin, { datum: datumInWoorden(datum) })
  const delen = [
    codeTekst('staat', beeld.staat),
    beeld.begonnenOp && op(woorden.begonnen, beeld.begonnenOp),
    op(woorden.aangewezen, beeld.aangewezenOp),
    beeld.eindeOp && op(woorden.beeindigd, beeld.eindeOp),
  ]
  return (
    <>
      <Heading level={1}>{vul(woorden.titel, { nummer })}</Heading>
      <Paragraph>{metHoofdletter(delen.filter((deel) => deel).join(', '))}</Paragraph>
      <Paragraph>
        {beeld.coordinator ? `${woorden.coordinator}: ${beeld.coordinator}. ` : `${woorden.geenCoordinator} `}
        {woorden.verantwoordelijk}: {beeld.verantwoordelijk ?? woorden.college}.
      </Paragraph>
      {beeld.dubbeleRol && <Paragraph>{woorden.dubbeleRol[beeld.dubbeleRol]}</Paragraph>}
      {beeld.vernietigenOp && <Paragraph>{op(woorden.vernietigen, beeld.vernietigenOp)}</Paragraph>}
    </>
  )
}

const Meldingen = ({ beeld }: { beeld: AanpakBeeld }) => (
  <LijstTabel
    id="meldingen"
    titel={woorden.meldingen}
    kolommen={woorden.meldingKolommen}
    leeg={woorden.geenMeldingen}
    rijen={beeld.meldingen.map(({ soort, code, datum, tekst }) => [
      datumInWoorden(datum),
      [codeTekst('gebeurtenis', soort), code && codeTekst(soort, code)].filter(Boolean).join(': '),
      tekst,
    ])}
  />
)

/** The page of an aanpak: whom to call and what is due, what must and may, and the sheet that prints for the client. */
export const aanpakZaak: Hoofdstuk['zaak'] = ({
  uitkomst,
  panel,
  kader,
  dossierId,
}: ZaakPagina<Uitkomst>) => {
  const { beeld, nummer } = uitkomst
  const { vandaag, wie } = kader
  const ziet = (deel: AanpakBeeld['onderdelen'][number]) => beeld.onderdelen.includes(deel)
  const alleenStand = wie.rol === 'coordinator' ? woorden.alleenStand : woorden.alleenStandCollege
  return {
    titel: vul(woorden.titel, { nummer }),
    inhoud: (
      <>
        <Stand nummer={nummer} beeld={beeld} />
        {beeld.onderdelen.length === 1 && <Paragraph>{alleenStand}</Paragraph>}
        <Eindbrieven brieven={beeld.eindbrieven} dossierId={dossierId} />
        <Signaalbrieven brieven={beeld.signaalbrieven} dossierId={dossierId} />
        {ziet('mensen') && (
          <>
            <Gespreksafspraken
              afspraken={beeld.gespreksafspraken}
              vandaag={vandaag}
              dossierId={dossierId}
              handelingen={afspraakHandelingen}
            />
            <KomendeOverleggen overleggen={beeld.overleggen} vandaag={vandaag} />
            <Bellen beeld={beeld} dossierId={dossierId} />
          </>
        )}
        {ziet('afspraken') && <NuDoen beeld={beeld} vandaag={vandaag} dossierId={dossierId} />}
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
        <Overleggen overleggen={beeld.overleggen} />
        <Meegenomen meegenomen={beeld.meegenomen} />
        <Inbreng beeld={beeld} dossierId={dossierId} />
        {ziet('meldingen') && <Meldingen beeld={beeld} />}
        <Overdrachten overdrachten={beeld.overdrachten} />
        <Gevolg beeld={beeld} />
        {ziet('afspraken') && <Blad beeld={beeld} nummer={nummer} dossierId={dossierId} />}
        <Hulp beeld={beeld} dossierId={dossierId} />
        {beeld.ecogram && (
          <details class="sp-details">
            <summary>{ecogramWoorden.titel}</summary>
            <Ecogram beeld={beeld.ecogram} />
          </details>
        )}
        {ziet('voortgang') && <Lijn beeld={beeld} vandaag={vandaag} />}
        {ziet('voortgang') && <Tijdlijn beeld={beeld} vandaag={vandaag} dossierId={dossierId} />}
        <Zvh zvh={beeld.zvh} dossierId={dossierId} />
        {ziet('gegevens') && <Gegevens beeld={beeld} dossierId={dossierId} />}
        {bekijkWieKeek.rollen.some((rol) => rol === wie.rol) && (
          <>
            <Verstrekkingen pad={aanpakDossier.pad} dossierId={dossierId} />
            <WieKeek pad={aanpakDossier.pad} dossierId={dossierId} vandaag={vandaag} />
          </>
        )}
      </>
    ),
  }
}

/** The names, by id, of the people and the parties whom the page shows: a duty says whom it concerns. */
export const namenVanAanpak = ({ beeld }: Uitkomst): ReadonlyMap<string, string> =>
  new Map([
    ...[...beeld.mensen, ...beeld.partijen].map(({ id, naam }) => [id, naam] as const),
    [gever, codeTekst('gever', 'college')],
    [zvhOntvanger, codeTekst('gever', zvhOntvanger)],
  ])
