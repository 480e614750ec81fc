import { describe, expect, test } from 'vitest'
import { ruimVerlopenOp, vernietigVerlopen } from '../src/bewaren-en-vernietigen/vernietig-verlopen.ts'
import { beantwoordDoorgeefvraag } from '../src/doorgeefvraag/beantwoord-doorgeefvraag.ts'
import { trekAfspraakIn } from '../src/gecoordineerde-aanpak/trek-afspraak-in.ts'
import { neemAntwoordOver } from '../src/onderzoek/neem-antwoord-over.ts'
import { vraagGever } from '../src/onderzoek/vraag-gever.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { aanpakMetVoorstel, deelnameweg, leestMee } from './deelname-op-de-weg.ts'
import { toeleider } from './lopend-onderzoek.ts'
import { gedaan, type TestOmgeving } from './omgeving.ts'
import { antwoordOp, metVraagInPortaal, portaalweg } from './portaal-op-de-weg.ts'
import type { RijenLezer } from './rijen-lezen.ts'
import { nieuweDoorgeefvraag } from './toestanden-van-doorgeefvraag.ts'

/** Destroys what is past its day, early in the morning of this day. */
const ruim = (t: TestOmgeving, dag: string): Promise<number> => {
  t.klok.set(Date.parse(`${dag}T09:00:00+01:00`))
  return ruimVerlopenOp(t.omgeving)
}

const over = async (db: RijenLezer): Promise<readonly string[]> =>
  (await db.rijen('select id from partij.dossier')).map(({ id }) => String(id))

const weg = async ({ t, db }: { t: TestOmgeving; db: RijenLezer }, id: string): Promise<void> => {
  expect(await over(db)).not.toContain(id)
  await expect(t.omgeving.sleutels.key(id)).rejects.toThrow()
  const sql = 'select 1 from logboek.audit where object_id = $1 and actie = $2'
  expect(await db.rijen(sql, [id, vernietigVerlopen.id])).toHaveLength(1)
}

describe('wat een partij kreeg, gaat op zijn eigen dag weg: rijen, sleutel, en het staat in het logboek (AVG 5 lid 1 onder e)', () => {
  test('een vraag of iets verder mag: dertig dagen zonder antwoord, of na het antwoord; en de vraag ervoor', async () => {
    const { t, db, doe, antwoordIn, sluit } = await portaalweg()
    const stel = async () => {
      const zaak = await metVraagInPortaal(t, db)
      gedaan(await doe(beantwoordVraag, antwoordOp(zaak.items, { eerstVragen: true }), zaak.dossierId))
      const { onderzoek } = zaak
      const antwoordId = await antwoordIn('onderzoek', onderzoek.dossierId)
      const noodzaak = 'Nodig om te weten welke hulp past.'
      const { gegevenId } = await onderzoek.doe(neemAntwoordOver, { antwoordId, noodzaak })
      const waarom = 'Zonder dit kan de coördinator geen plan maken.'
      const doorgeefId = await nieuweDoorgeefvraag(db, async () =>
        gedaan(await t.doe(vraagGever, toeleider, { gegevenId, voor: 'coordinator', waarom }, onderzoek)),
      )
      return { vraagId: zaak.dossierId, doorgeefId }
    }
    const open = await stel()
    const beantwoord = await stel()
    t.klok.set(Date.parse('2026-12-10T09:00:00+01:00'))
    const ja = { antwoord: 'mag', beslistDoor: 'R. van der Meer' }
    gedaan(await doe(beantwoordDoorgeefvraag, ja, beantwoord.doorgeefId))

    expect(await ruim(t, '2027-01-05')).toBe(0)
    expect(await ruim(t, '2027-01-06')).toBe(3)
    for (const id of [open.doorgeefId, open.vraagId, beantwoord.vraagId]) await weg({ t, db }, id)
    expect(await ruim(t, '2027-01-08')).toBe(0)
    expect(await ruim(t, '2027-01-09')).toBe(1)
    await weg({ t, db }, beantwoord.doorgeefId)
    await sluit()
  })

  test('een aanpak waaraan zij niet meer meedoet: die dag zelf', async () => {
    const { t, db, sluit } = await deelnameweg()
    const aanpak = await aanpakMetVoorstel(t)
    const portaalId = await leestMee(db, aanpak)
    expect(await ruimVerlopenOp(t.omgeving)).toBe(0)
    const niet = { afspraakId: aanpak.voorstel, reden: 'Niet meer nodig.', verteld: true }
    gedaan(await aanpak.doe(trekAfspraakIn, niet))
    expect(await ruimVerlopenOp(t.omgeving)).toBe(1)
    await weg({ t, db }, portaalId)
    await sluit()
  })
})
