import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { handelingPad } from '../scherm/paneel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden, tijdInWoorden } from '../teksten/datum-in-woorden.ts'
import { tijdensWoorden as woorden } from '../teksten/nl/casusoverleg-tijdens-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { regimeTekst } from '../wet/partij-regimes.ts'
import { brengIn } from './breng-in.ts'
import { haalTerug, haalUitOverleg, verbeterIngebracht } from './herstel-ingebracht.ts'
import { gaWeg, komBinnen } from './kom-binnen.ts'
import { noteerAanwezig, noteerWeg } from './noteer-aanwezig.ts'
import type { InDeZaal, IngebrachtBeeld, TijdensBeeld } from './tijdens-beeld.ts'

interface Deel {
  readonly beeld: TijdensBeeld
  readonly dossierId: string
  readonly organiseert: boolean
}

const Naar = ({
  handeling,
  dossierId,
  hoofd = false,
}: {
  handeling: ElkeHandeling
  dossierId: string
  hoofd?: boolean
}) => (
  <ActionLink href={handelingPad(handeling, dossierId)} kind={hoofd ? 'primary' : 'secondary'}>
    {handelingTekst(handeling.id).titel}
  </ActionLink>
)

const stand = ({ sinds, tot, zonderScherm }: InDeZaal): string => {
  if (tot) return vul(woorden.weg, { tijd: tijdInWoorden(tot) })
  const hoe = zonderScherm ? woorden.zonderScherm : woorden.binnen
  return vul(woorden.sinds, { hoe, tijd: tijdInWoorden(sinds) })
}

/** Who it is, and for which party he comes: of who comes for himself his name alone. */
const Wie = ({ een: { naam, functie, voor } }: { een: InDeZaal }) => (
  <>
    {[naam, functie].filter(Boolean).join(', ')}
    {voor !== naam && <Paragraph>{voor}</Paragraph>}
  </>
)

/** Who is in the room, since when, and who left: nobody is in it unseen (5.4.3 lid 1). */
const Zaal = ({ beeld, dossierId, organiseert }: Deel) => (
  <div id="zaal-nu" data-live>
    <LijstTabel
      id="zaal"
      titel={woorden.zaal}
      leeg={woorden.niemand}
      kolommen={organiseert ? woorden.zaalKolommen : woorden.zaalKolommen.slice(0, 2)}
      rijen={beeld.zaal.map((een) => [
        <Wie een={een} />,
        stand(een),
        ...(organiseert
          ? [
              een.tot ? (
                ''
              ) : (
                <VerbeterLink
                  handeling={noteerWeg}
                  dossierId={dossierId}
                  veld="aanwezigheidId"
                  id={een.id}
                  context={een.naam}
                />
              ),
            ]
          : []),
      ])}
    />
    {beeld.onderweg.length > 0 && (
      <Paragraph>{vul(woorden.onderweg, { namen: beeld.onderweg.join(', ') })}</Paragraph>
    )}
  </div>
)

const letOp = ({ categorie, alleenTot, nietHardop }: IngebrachtBeeld): string =>
  [
    ...(nietHardop.length > 0 ? [vul(woorden.nietHardop, { namen: nietHardop.join(', ') })] : []),
    `${codeTekst('categorie', categorie)}.`,
    ...(alleenTot ? [vul(woorden.alleenTot, { datum: datumInWoorden(alleenTot) })] : []),
  ].join(' ')

const Wat = ({ een, dossierId, organiseert }: { een: IngebrachtBeeld } & Omit<Deel, 'beeld'>) => (
  <>
    {een.tekst}
    {een.eigen && (
      <Buttons>
        {(organiseert ? [haalUitOverleg] : [verbeterIngebracht, haalTerug]).map((handeling) => (
          <VerbeterLink
            handeling={handeling}
            dossierId={dossierId}
            veld="ingebrachtId"
            id={een.id}
            context={een.tekst}
          />
        ))}
      </Buttons>
    )}
  </>
)

/** What was brought in, as far as who looks may see it now. */
const Ingebracht = ({ beeld, dossierId, organiseert }: Deel) => (
  <div id="ingebracht-nu" data-live>
    <LijstTabel
      id="ingebracht"
      titel={woorden.ingebracht}
      leeg={woorden.nietsIngebracht}
      kolommen={woorden.ingebrachtKolommen}
      rijen={beeld.ingebracht.map((een) => [
        <Wat {...{ een, dossierId, organiseert }} />,
        een.over,
        een.van,
        een.waarvoor,
        letOp(een),
      ])}
    />
  </div>
)

const hint = ({ regime }: TijdensBeeld, { ernstig, brengtNietsIn }: Wet): string | undefined => {
  if (!regime) return undefined
  if (brengtNietsIn) return woorden.regimes.niets
  const soort = regimeTekst(regime)
  if (regime === 'suwi') return woorden.regimes.suwi
  if (soort === 'geheim') return woorden.regimes[ernstig ? 'geheim-ernstig' : 'geheim']
  return woorden.regimes[soort === 'wjsg' ? 'politie-justitie' : soort]
}

interface Wet {
  readonly ernstig: boolean
  readonly brengtNietsIn: boolean
}

/** The room while a conference is held: one's way in, who is there and what was brought in (5.4.3 lid 1 and 2; N-5.4.3-1-vw, N-5.4.3-2-gh). */
export const Tijdens = ({
  ernstig,
  brengtNietsIn,
  versie,
  ...deel
}: Deel & Wet & { readonly versie: number }) => {
  const { beeld, dossierId, organiseert } = deel
  const pad = `/casusoverleggen/${dossierId}`
  const zin = hint(beeld, { ernstig, brengtNietsIn })
  if (!beeld.binnen)
    return (
      <section aria-labelledby="binnenkomen">
        <Heading level={2} id="binnenkomen">
          {woorden.eerder}
        </Heading>
        <Paragraph>{woorden.nietBinnen}</Paragraph>
        <Buttons>
          <Naar handeling={komBinnen} dossierId={dossierId} hoofd />
          <ActionLink href={pad} kind="subtle">
            {woorden.vernieuwen}
          </ActionLink>
        </Buttons>
        {organiseert && <Zaal {...deel} />}
      </section>
    )
  return (
    <div class="sp-room" data-version-url={`${pad}/versie`} data-version={versie}>
      <Paragraph>{woorden.alleenHier}</Paragraph>
      {zin && <Paragraph>{zin}</Paragraph>}
      <Buttons>
        {!organiseert && !brengtNietsIn && <Naar handeling={brengIn} dossierId={dossierId} hoofd />}
        {organiseert && <Naar handeling={noteerAanwezig} dossierId={dossierId} />}
        <Naar handeling={gaWeg} dossierId={dossierId} />
        <ActionLink href={pad} kind="subtle">
          {woorden.vernieuwen}
        </ActionLink>
        <ActionLink href={`${pad}/afspraken`} kind="subtle">
          {woorden.opScherm}
        </ActionLink>
      </Buttons>
      <div class="sp-room__parts">
        <Ingebracht {...deel} />
        <Zaal {...deel} />
      </div>
    </div>
  )
}
