import { expect, test } from 'vitest'
import { burgemeestertaakNamen } from '../../wet/burgemeester.ts'
import { categorieNamen } from '../../wet/categorieen.ts'
import { magVerstrekken, taakOntbreekt } from '../../wet/mag-verstrekken.ts'
import { partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { verstrekwegNamen } from '../../wet/verstrekwegen.ts'
import { verstrekRedenen } from './verstrek-redenen.ts'

const jaNee = [false, true]

test('elke reden waarom een partij iets niet mag geven heeft een zin en zegt wat helpt, en er is er geen te veel (5.4.2)', () => {
  const codes = verstrekwegNamen.flatMap((weg) =>
    partijRegimeNamen.flatMap((regime) =>
      categorieNamen.flatMap((categorie) =>
        jaNee.flatMap((ernstig) =>
          [null, 'wlz-uitvoerder'].flatMap((soort) =>
            burgemeestertaakNamen.flatMap((taak) => {
              const oordeel = magVerstrekken(
                {
                  ...{ weg, regime, soort, taak, ernstig, categorie, toestemming: false },
                  ...{ jeugdvoorziening: false, niveau: 'inhoud', gevraagdNiveau: 'dat' },
                  ...{ voorPassendeDienst: false, stappenGezet: false },
                },
                '2026-12-07',
              )
              return oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)
            }),
          ),
        ),
      ),
    ),
  )
  const zonderTaak = taakOntbreekt('burgemeester', undefined)?.code
  expect([...new Set([...codes, zonderTaak])].toSorted()).toEqual(Object.keys(verstrekRedenen).toSorted())
  for (const { zin, helpt } of Object.values(verstrekRedenen)) expect([zin, helpt]).not.toContain('')
})
