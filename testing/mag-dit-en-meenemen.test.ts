import { describe, expect, test } from 'vitest'
import type { Feiten } from '../src/casusoverleg/rules/feiten.ts'
import { type BijMeenemen, toetsVraagMee } from '../src/casusoverleg/rules/meenemen.ts'
import { bestaandRecht } from '../src/wet/artikelen/rij.ts'
import { type Categorie, categorieNamen } from '../src/wet/categorieen.ts'
import { redenenTegenMeenemen } from '../src/wet/meenemen.ts'
import { type Recht, rechten } from '../src/wet/partij-bevoegdheden.ts'
import { partijsoorten } from '../src/wet/partijenlijst.ts'
import { combinaties } from './combinaties.ts'
import { antwoord, codes, dag, vergelijk, zeg } from './mag-dit.ts'
import { ingebracht, overleg, partij, toeleider, vanPartij } from './slot-feiten.ts'

const jaNee = [true, false] as const
const soorten = [...partijsoorten, 'andere'] as const

/** What the register holds of a party that the list does not know: its own law, of this one kind of gegeven. */
const eigenRechtVan = (categorie: Categorie, zegtZelf: boolean) => {
  const wat: Recht | undefined = rechten.find((een) => een === categorie)
  return wat && zegtZelf ? [{ wat, grond: 'Eigen wet', vanaf: bestaandRecht }] : []
}

/** Something of the ggz on the table, and who wants to take it along. */
const tafel = (categorie: Categorie, neemt: 'college' | (typeof soorten)[number]): Feiten => {
  const soort = neemt === 'andere' || neemt === 'college' ? null : neemt
  const feiten = overleg({ vanuit: 'coordinatie', route: 'aanpak' })
  return {
    ...feiten,
    deelnemers: feiten.deelnemers.map((een) =>
      een.id === 'werk' ? partij('werk', { partijsoort: soort }) : een,
    ),
    ingebracht: [ingebracht('iets', 'ggz', { categorie })],
  }
}

const tegenVragen = (
  neemt: 'college' | (typeof soorten)[number],
  categorie: Categorie,
  eigentaak: boolean,
  zegtZelf: boolean,
): readonly string[] => {
  const deelnemerId = neemt === 'college' ? 'organisator' : 'werk'
  const bij: BijMeenemen = {
    items: new Map(),
    eigenRecht: new Map([['werk', eigenRechtVan(categorie, zegtZelf)]]),
    themas: undefined,
  }
  const waarvoor = eigentaak ? 'Het traject kan niet zonder.' : ' '
  const vraag = { ingebrachtId: 'iets', deelnemerId, wat: 'Dit.', taak: 'Een traject', waarvoor }
  const coordinator = { ...toeleider, wie: { ...toeleider.wie, rol: 'coordinator' as const } }
  const kader = neemt === 'college' ? coordinator : vanPartij('werk')
  return codes(toetsVraagMee(vraag, tafel(categorie, neemt), kader, bij))
}

/** Nothing goes along before who brought it in said yes: the law of it, beside the act that asks. */
const tegenJa = (eigenaar: boolean): readonly string[] =>
  redenenTegenMeenemen(
    { taak: 'Taak', waarvoor: 'Nodig.', eigenaarZegtJa: eigenaar, categorie: 'gewoon', wie: 'organisator' },
    dag,
  ).flatMap((een) => (een ? [een.code] : []))

describe('meenemen uit een casusoverleg: als vraag-mee-te-nemen en het ja (5.4.3 lid 4 onder a, b en c)', () => {
  test('elke soort partij, elke soort gegeven, met en zonder taak, ja en eigen wet', () => {
    const alle = combinaties({
      ...{ soort: soorten, categorie: categorieNamen },
      ...{ eigentaak: jaNee, eigenaar: jaNee, zegtZelf: jaNee },
    })
    expect(alle.length).toBeGreaterThan(1000)
    for (const geval of alle) {
      const { soort, categorie, eigentaak, eigenaar, zegtZelf } = geval
      const redenen = [...tegenVragen(soort, categorie, eigentaak, zegtZelf), ...tegenJa(eigenaar)]
      const a = { wat: 'meenemen', neemt: 'partij', partij: soort, soort: categorie } as const
      const feiten = { eigentaak: zeg(eigentaak), eigenaar: zeg(eigenaar), eigenwet: zeg(zegtZelf) }
      vergelijk({ ...a, ...feiten }, redenen, geval)
    }
  })

  test('de gemeente en haar coördinator: naar de wet van hun eigen taak', () => {
    for (const geval of combinaties({ categorie: categorieNamen, eigentaak: jaNee, eigenaar: jaNee })) {
      const { categorie, eigentaak, eigenaar } = geval
      const redenen = [...tegenVragen('college', categorie, eigentaak, false), ...tegenJa(eigenaar)]
      const a = { wat: 'meenemen', neemt: 'college', soort: categorie } as const
      vergelijk({ ...a, eigentaak: zeg(eigentaak), eigenaar: zeg(eigenaar) }, redenen, geval)
    }
    const a = { wat: 'meenemen', neemt: 'college', eigentaak: 'ja', eigenaar: 'ja' } as const
    expect(antwoord({ ...a, soort: 'gezondheid' })[0]).toBe('ja-mits')
    expect(antwoord({ ...a, soort: 'afkomst' })).toEqual(['nee', 'meenemen-eigen-wet-laat-niet-toe'])
  })
})
