import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkUitkomst } from '../src/overleg-van-partij/bekijk-uitkomst.ts'
import type { UitkomstBeeld } from '../src/overleg-van-partij/uitkomst-beeld.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { gesprekweg } from './gesloten-overleg.ts'
import { partijen } from './lopende-aanpak.ts'
import { gedaan } from './omgeving.ts'
import { nodig, vandaag } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { schuldhulp, ggz } = mensenVanPartijen
const wat = 'De behandeling begint in maart.'
let weg: Awaited<ReturnType<typeof gesprekweg>>

beforeAll(async () => {
  weg = await gesprekweg()
})
afterAll(() => weg.sluit())

const dossiers = async () =>
  (await weg.db.rijen("select id from partij.dossier where ingang = 'overleg'")).map(({ id }) => String(id))

/** What the schuldhulp took along of what the ggz brought in with these conditions, as it reads it after closing. */
const meegenomen = async (anders: (wie: Record<'client' | 'school', string>) => object) => {
  const school = { partijId: partijen.school, noodzaak: 'Zij weet hoe het op school gaat.' }
  const buiten = { ...school, buitenLijst: 'Zij kent het kind.' }
  const belegd = await weg.belegd({ partijen: [nodig.schuldhulp, nodig.ggz, buiten] })
  const overleg = await weg.gehouden(belegd)
  const [rij] = await weg.db.rijen(
    'select id from casusoverleg.deelnemer where dossier_id = $1 and partij_id = $2',
    [belegd.dossierId, partijen.school],
  )
  const gesloten = anders({ client: overleg.wie.client, school: String(rij?.id) })
  const ingebrachtId = await overleg.brengIn(wat, ggz, 'gewoon', gesloten)
  const vraag = { ingebrachtId, deelnemerId: overleg.wie.schuldhulp, wat }
  await weg.neemMee(overleg, vraag, { neemt: schuldhulp, eigenaar: ggz })
  const ervoor = await dossiers()
  await weg.sluitOverleg(overleg)
  const [dossierId = ''] = (await dossiers()).filter((id) => !ervoor.includes(id))
  const lees = async () =>
    gedaan<{ beeld: UitkomstBeeld }>(await weg.doe(bekijkUitkomst, schuldhulp, {}, dossierId)).uitkomst.beeld
      .meegenomen
  return { lees }
}

describe('wat een partij meenam houdt de voorwaarden van wie het gaf (5.4.2 lid 1, 5.4.3 lid 4)', () => {
  test('wie het niet mag horen staat erbij, bij naam: ook een partij', async () => {
    const { lees } = await meegenomen(({ client, school }) => ({ nietVoor: [client, school] }))
    expect(await lees()).toMatchObject([
      { wat, nietVoor: [expect.stringContaining('Geheimenaar'), 'De Linde'] },
    ])
  })
  test('zonder voorwaarden staat er niets bij', async () => {
    const { lees } = await meegenomen(() => ({}))
    expect(await lees()).toMatchObject([{ wat, nietVoor: [], alleenTot: null, voorwaarden: [] }])
  })
  test('na de laatste dag die de gever noemde leest zij het niet meer', async () => {
    const tot = plusDagen(vandaag, 7)
    const { lees } = await meegenomen(() => ({ alleenTot: tot }))
    expect(await lees()).toMatchObject([{ wat, alleenTot: tot }])
    weg.t.klok.set(Date.parse(`${plusDagen(vandaag, 8)}T09:00:00Z`))
    expect(await lees()).toEqual([])
  })
})
