import { afterAll, describe, expect, test } from 'vitest'
import { deelMetPartij } from '../src/gecoordineerde-aanpak/deel-met-partij.ts'
import { legAntwoordGeverVast } from '../src/gecoordineerde-aanpak/leg-antwoord-gever-vast.ts'
import { maakAfspraak } from '../src/gecoordineerde-aanpak/maak-afspraak.ts'
import { vervangCoordinator } from '../src/gecoordineerde-aanpak/vervang-coordinator.ts'
import { deelnameweg, deling, vandaag } from './deelname-op-de-weg.ts'
import { bakker, deBoer, partijen } from './lopende-aanpak.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { db, zicht, begin, geef, gaf, neemOver, sluit } = await deelnameweg()
afterAll(sluit)

const ander = { reden: 'De cliënt vroeg om iemand anders.', overlegGevoerd: true, rollenApart: true }

describe('de voorwaarden van de partij gaan mee (5.4.2 lid 1)', () => {
  const deelMetGgz = async (voorwaarde: object) => {
    const zaak = await neemOver(voorwaarde)
    const voorstel = { tekst: 'Een intake doen.', wie: 'partij', partijId: partijen.ggz }
    gedaan(
      await zaak.aanpak.doe(maakAfspraak, {
        ...{ ...voorstel, doelId: zaak.aanpak.doelId, besprokenMet: [zaak.aanpak.client] },
      }),
    )
    return { zaak, afloop: await zaak.aanpak.doe(deelMetPartij, deling(zaak.gegevenId, partijen.ggz)) }
  }
  test.each([
    [{ nietDelenMet: [partijen.ggz] }, 'voorwaarde-niet-delen'],
    [{ alleenDelenMet: [partijen.school] }, 'voorwaarde-alleen-delen'],
    [{ eerstVragen: true }, 'voorwaarde-eerst-vragen'],
  ])('%j: niet naar een andere partij', async (voorwaarde, code) => {
    expect(afgelopen((await deelMetGgz(voorwaarde)).afloop)).toContain(code)
  })

  test('alleen een deel: de ander leest alleen dat deel', async () => {
    const { afloop } = await deelMetGgz({ alleenDeel: 'Er loopt iets tot de zomer.' })
    gedaan(afloop)
    const sql =
      "select id from partij.dossier where ingang = 'aanpak' and team = (select organisatie_id from inrichting.partij where id = $1)"
    const kandidaten = await db.rijen(sql, [partijen.ggz])
    const beelden = await Promise.all(kandidaten.map(({ id }) => zicht(String(id), mensenVanPartijen.ggz)))
    const tekst = JSON.stringify(beelden)
    expect(tekst).toContain('Er loopt iets tot de zomer.')
    expect(tekst).not.toContain('geheimeplan')
  })

  const wordtVanSchuldhulp = ({ aanpak }: Awaited<ReturnType<typeof begin>>) =>
    aanpak.doe(vervangCoordinator, { ...ander, kandidaatId: deBoer.gebruikerId }, bakker)

  test('wie ervan is uitgesloten krijgt het ook niet als nieuwe coördinator, overgenomen of nog niet (5.4.4 lid 3)', async () => {
    const uitgesloten = { nietDelenMet: [partijen.schuldhulp] }
    for (const zaak of [await neemOver(uitgesloten), await gaf(uitgesloten)])
      expect(afgelopen(await wordtVanSchuldhulp(zaak))).toContain('voorwaarde-niet-delen')
    gedaan(await wordtVanSchuldhulp(await neemOver({ nietDelenMet: [partijen.school] })))
  })

  test('zei de gever nee tegen een partij, dan komt haar medewerker het als coördinator ook niet te weten', async () => {
    const zaak = await neemOver({ eerstVragen: true })
    const nee = { gegevenId: zaak.gegevenId, partijId: partijen.schuldhulp, antwoord: 'mag-niet' }
    gedaan(await zaak.aanpak.doe(legAntwoordGeverVast, { ...nee, op: vandaag }))
    expect(afgelopen(await wordtVanSchuldhulp(zaak))).toContain('voorwaarde-niet-delen')
  })

  test('niet met de partij waar de coördinator werkt: dan kan zij het niet aan hem geven', async () => {
    const zaak = await begin()
    gedaan(await wordtVanSchuldhulp(zaak))
    expect(afgelopen(await geef(zaak, { nietDelenMet: [partijen.schuldhulp] }))).toContain(
      'coordinator-werkt-daar',
    )
  })

  test('wie het niet mag weten, staat ook in de aanpak bij het gegeven: een volgende coördinator werkt daar niet', async () => {
    const { gegevenId } = await neemOver({ nietDelenMet: [partijen.school] })
    expect((await db.rij('coordinatie.gegeven', gegevenId)).niet_tonen_aan).toEqual([partijen.school])
  })
})
