import { describe, expect, test } from 'vitest'
import { toetsBrengIn } from '../src/casusoverleg/rules/inbrengen.ts'
import { burgemeesterkennis } from '../src/wet/burgemeester.ts'
import { redenenTegenBeleggen, type TeBeleggen } from '../src/wet/casusoverleg.ts'
import { categorieNamen, niveaus } from '../src/wet/categorieen.ts'
import { type Partijsoort, partijenlijst, partijsoorten } from '../src/wet/partijenlijst.ts'
import { overlegwegVan } from '../src/wet/verstrekwegen.ts'
import { combinaties } from './combinaties.ts'
import { codes, vergelijk, zeg } from './mag-dit.ts'
import { deelnemer, overleg, school } from './zaal-feiten.ts'

const jaNee = [true, false] as const
const routes = ['op-verzoek-van-client', 'op-verzoek-van-partij', 'na-brede-intake', 'aanpak'] as const
const taken = (soort: Partijsoort) => (soort === 'burgemeester' ? burgemeesterkennis : [undefined])

/** A conference on this road, with one party of this kind in the room. */
const metPartij = (soort: Partijsoort, route: (typeof routes)[number], ernstig: boolean) => {
  const { regime } = partijenlijst[soort]
  const wie = { partijId: 'school', organisatieId: 'o-school', regime, partijsoort: soort }
  const deelnemers = [deelnemer('d-noor', 'organisator'), deelnemer('d-school', 'partij', wie)]
  return overleg({ route, ernstOver: ernstig ? ['zoon'] : [] }, { deelnemers })
}

describe('inbrengen in een casusoverleg: als breng-in (5.4.3 lid 2 met 5.4.2 lid 2 en 3)', () => {
  const alle = combinaties({
    ...{ route: routes, soort: partijsoorten, categorie: categorieNamen, niveau: niveaus },
    ...{ toestemming: jaNee, ernstig: jaNee, stappen: jaNee },
  })
    // Serious problems are established on the request of a party alone.
    .filter(({ route, ernstig }) => !ernstig || route === 'op-verzoek-van-partij')
    .flatMap((geval) => taken(geval.soort).map((taak) => ({ ...geval, taak })))

  test('op elke route, van elke soort partij, elk gegeven', () => {
    expect(alle.length).toBeGreaterThan(5000)
    for (const geval of alle) {
      const { route, soort, categorie, niveau, toestemming, ernstig, stappen, taak } = geval
      const inbreng = {
        ...{
          betrokkeneId: 'zoon',
          tekst: 'Ja.',
          waarvoor: 'Nodig.',
          niveau,
          waaromVerder: 'Nodig.',
          categorie,
        },
        ...{ clientStemtIn: toestemming, stappenGezet: stappen, nietVoor: [], ...(taak ? { taak } : {}) },
      }
      const redenen = codes(toetsBrengIn(inbreng, metPartij(soort, route, ernstig), school))
      const a = {
        wat: 'partij-geeft',
        weg: overlegwegVan(route),
        partij: soort,
        soort: categorie,
        niveau,
      } as const
      const feiten = { toestemming: zeg(toestemming), ernstig: zeg(ernstig), stappen: zeg(stappen) }
      vergelijk({ ...a, ...feiten, ...(taak ? { taak } : {}) }, redenen, geval)
    }
  })
})

describe('uitnodigen: als beleg-casusoverleg (5.4.3 lid 1; N-5.4.3-1)', () => {
  test.each(jaNee)('met een noodzaak per partij: %s', (noodzaak) => {
    const te: TeBeleggen = {
      wijze: 'plaats',
      ...{ datum: '2026-12-10', tijd: '10:00', tot: '11:00', waar: 'Het wijkhuis' },
      ...{ betrokkenen: ['zoon'], doel: 'Afstemmen.', nietGenodigd: [] },
      partijen: [{ partijId: 'school', noodzaak: noodzaak ? 'De school kent hem.' : ' ' }],
    }
    const grond = {
      mensen: ['zoon'],
      teNodigen: [{ id: 'zoon', als: 'client', voor: ['zoon'] }],
      bekend: ['school'],
    } as const
    const redenen = redenenTegenBeleggen(te, grond, '2026-12-07').flatMap((een) => (een ? [een.code] : []))
    vergelijk({ wat: 'uitnodigen', overleg: 'aanpak', partij: 'school', noodzaak: zeg(noodzaak) }, redenen, {
      noodzaak,
    })
  })
})
