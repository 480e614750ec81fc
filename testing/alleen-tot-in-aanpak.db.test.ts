import { afterAll, expect, test } from 'vitest'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { bekijkVerstrekkingen } from '../src/gecoordineerde-aanpak/bekijk-verstrekkingen.ts'
import { deelMetPartij } from '../src/gecoordineerde-aanpak/deel-met-partij.ts'
import { verbeterGegeven } from '../src/gecoordineerde-aanpak/verbeter-gegeven.ts'
import { runFormulier } from '../src/verwerking/run-formulier.ts'
import { deelnameweg, deling } from './deelname-op-de-weg.ts'
import { jansen } from './lopende-aanpak.ts'
import { gedaan, herkomst } from './omgeving.ts'

const { t, begin, sluit } = await deelnameweg()
afterAll(sluit)

test('wat een partij gaf tot een dag, leest de coördinator daarna nergens meer: dat er iets was nog wel (5.4.2 lid 1)', async () => {
  const { aanpak } = await begin()
  const { dossierId, gegevens } = aanpak
  gedaan(await aanpak.doe(deelMetPartij, deling(gegevens.inkomen)))
  const formulier = (handeling: typeof verbeterGegeven | typeof deelMetPartij) =>
    runFormulier(
      handeling,
      { dossierId, gekozen: { gegevenId: gegevens.inkomen } },
      jansen,
      t.omgeving,
      herkomst,
    )
  const alles = async (): Promise<readonly string[]> => {
    const delen: readonly unknown[] = [
      gedaan(await aanpak.doe(bekijkAanpak, {})),
      gedaan(await aanpak.doe(bekijkVerstrekkingen, { per: 'dag' })),
      await formulier(deelMetPartij),
      await formulier(verbeterGegeven),
    ]
    return delen.map((deel) => JSON.stringify(deel))
  }
  for (const deel of await alles()) expect(deel).toContain('Hij zoekt werk.')
  t.klok.advance(21 * 86_400_000)
  for (const deel of await alles()) {
    expect(deel).not.toContain('Hij zoekt werk.')
    expect(deel).toContain('tot en met 31 januari 2027')
  }
})
