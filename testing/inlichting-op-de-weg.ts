import { bekijkMelding } from '../src/meldpunt/bekijk-melding.ts'
import type { MeldingBeeld } from '../src/meldpunt/melding-beeld.ts'
import { vraagInlichting } from '../src/meldpunt/vraag-inlichting.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { partijen } from './aanpak-register.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { meldpuntVeld, mila } from './meldpunt-veld.ts'
import { gedaan } from './omgeving.ts'
import { mensenVanPartijen, nieuweVraag, richtPortaalIn } from './portaal-op-de-weg.ts'
import type { Toestand } from './toestand.ts'

/** An answer to the one thing that is asked at a triage: that she is known. */
export const bekend = ([itemId]: readonly string[], anders: object = {}) => ({
  items: [
    {
      ...{ itemId, antwoord: 'verstrekt', tekst: 'Zij is hier bekend.', niveau: 'dat' },
      categorie: 'gezondheid',
    },
  ],
  ...{ beslistDoor: 'R. van der Meer, behandelaar', ...anders },
})

/** The meldpunt with the portal set up: questions for a triage to the ggz, its answers, and what stands in the melding. */
export const inlichtingweg = async (onQuery?: (sql: string) => void) => {
  const veld = await meldpuntVeld(vandaag, richtPortaalIn, onQuery)
  const alsGgz = (handeling: Verwerking, invoer: object, dossierId: string, wie = mensenVanPartijen.ggz) =>
    veld.t.doe(handeling, wie, invoer, { dossierId })
  /** A melding in this state, and a question of it that waits in the portal of the ggz. */
  const gevraagd = async (stand = 'triage', anders: object = {}) => {
    const melding = await veld.melding(stand)
    const invoer = {
      ...{ aan: 'partij', partijId: partijen.ggz, niveau: 'dat', vraag: 'Is deze mevrouw bij u bekend?' },
      ...{ waarom: 'Dan weten wij of er al iemand bij haar komt.', ...anders },
    }
    let inlichtingId = ''
    const gesteld = await nieuweVraag(veld.db, async () => {
      inlichtingId = String((await veld.doe(vraagInlichting, invoer, melding)).inlichtingId)
    })
    return { melding, inlichtingId, vraagId: gesteld.dossierId, items: gesteld.items }
  }
  return {
    ...veld,
    alsGgz,
    gevraagd,
    /** The same, answered. */
    beantwoord: async (stand = 'triage', anders: object = {}) => {
      const zaak = await gevraagd(stand)
      gedaan(await alsGgz(beantwoordVraag, bekend(zaak.items, anders), zaak.vraagId))
      const sql = 'select id from partij.antwoord where dossier_id = $1'
      const [eigen] = await veld.db.rijen(sql, [zaak.vraagId])
      return { ...zaak, antwoordId: String(eigen?.id) }
    },
    beeldVan: async ({ dossierId }: Toestand): Promise<MeldingBeeld> =>
      gedaan<{ beeld: MeldingBeeld }>(await veld.t.doe(bekijkMelding, mila, {}, { dossierId })).uitkomst
        .beeld,
    /** The question as its party has it: its state, and the days on which it ended and goes. */
    inPortaal: async (id: string) =>
      (
        await veld.db.rijen(
          'select staat, einde_op::text, vernietigen_op::text from partij.dossier where id = $1',
          [id],
        )
      )[0],
  }
}
