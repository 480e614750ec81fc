import { belegredenen } from '../../wet/casusoverleg.ts'
import { eigenWetLaatToe } from '../../wet/meenemen.ts'
import { oordeel, type Reden } from '../../wet/oordeel.ts'
import { type Verstrekweg, verstrekwegNamen } from '../../wet/verstrekwegen.ts'
import { isZwaarwegend } from '../../wet/zwaarwegend.ts'
import { type Antwoorden, gekozen, isJa } from './antwoorden.ts'
import { overSoort, soortVan } from './gegeven.ts'
import type { Onderwerp } from './onderwerp.ts'
import { isOnderzoek, metEigenWet, staatErop } from './partij.ts'
import { punt, puntAls, type Uitkomst, volgtUit } from './uitkomst.ts'

const overlegwegVan = (a: Antwoorden): Verstrekweg => gekozen(a, 'overleg', verstrekwegNamen)

/** A reason against convening, with the article that the act itself names. */
const reden = (code: keyof typeof belegredenen): Reden => ({ code, artikel: belegredenen[code] })

const alsNiet = (geldt: boolean, reden: Reden): Reden | undefined => (geldt ? undefined : reden)

/** What the client is asked first, and who is always there (2.3a.1 lid 7 onder b, 2.3a.4 lid 4; N-5.4.3-1-rwk, N-5.4.3-1-vrz). */
const uitnodigenMag = (a: Antwoorden, op: string): Uitkomst => {
  const weg = overlegwegVan(a)
  const onderzoek = isOnderzoek(weg)
  const samen = weg === 'op-verzoek-van-client'
  const opLijst = onderzoek && staatErop(a, weg, op)
  const tegen = [
    alsNiet(!onderzoek || opLijst, reden('overleg-partij-niet-op-lijst')),
    alsNiet(isJa(a, 'noodzaak'), reden('overleg-zonder-noodzaak')),
    alsNiet(!samen || isJa(a, 'samenspraak'), reden('overleg-zonder-samenspraak')),
    alsNiet(!samen || isJa(a, 'binnen'), reden('overleg-partij-buiten-reikwijdte')),
  ]
  return volgtUit(oordeel('casusoverleg', tegen), {
    uitleg: 'uitnodigen',
    mits: [
      punt('noodzaak-per-partij', 'casusoverleg'),
      punt('een-casus', 'casusoverleg'),
      puntAls(samen, 'binnen-reikwijdte', 'reikwijdte'),
      puntAls(weg === 'op-verzoek-van-partij', 'verzoeker-erbij', 'verzoeker-betrokken'),
      puntAls(!onderzoek, 'niet-op-lijst-met-reden', 'casusoverleg'),
      punt('client-uitgenodigd', 'casusoverleg'),
      punt('geen-verslag', 'casusoverleg-afspraken'),
    ],
    volgende: 'uitnodigen',
  })
}

/** "Mag ik deze partij uitnodigen voor een casusoverleg?" (5.4.3 lid 1; N-5.4.3-1, N-5.4.3-1-amv, N-5.4.3-1-std). */
export const uitnodigen: Onderwerp = {
  paginas: (a) => (a.partij === 'andere' ? [['overleg'], ['partij'], ['regime']] : [['overleg'], ['partij']]),
  feiten: ['lijst', 'samenspraak', 'binnen', 'noodzaak'],
  uitkomst: uitnodigenMag,
}

/** "Mag een casusoverleg zonder de cliënt?" Only for a weighty interest, per person and motivated (N-5.4.3-1-clt, Q-36). */
export const clientUitnodigen: Onderwerp = {
  paginas: () => [['zwaarwegend']],
  feiten: [],
  uitkomst: (a, op) => {
    const mag = isZwaarwegend(a.zwaarwegend, 'casusoverleg', op)
    const tegen = alsNiet(mag, { code: 'magdit-client-hoort-erbij', artikel: 'casusoverleg' })
    return volgtUit(oordeel('casusoverleg', [tegen]), {
      uitleg: 'client-uitnodigen',
      mits: [
        punt('motief-per-persoon', 'casusoverleg'),
        punt('client-hoort-uitkomst', 'casusoverleg-afspraken'),
      ],
      volgende: 'client-uitnodigen',
    })
  },
}

const meenemenMag = (a: Antwoorden, op: string): Uitkomst => {
  const artikel = 'casusoverleg-afspraken'
  const wie = a.neemt === 'college' ? ('organisator' as const) : metEigenWet(a)
  const tegen = [
    alsNiet(isJa(a, 'eigentaak'), { code: 'magdit-meenemen-zonder-taak', artikel }),
    alsNiet(isJa(a, 'eigenaar'), { code: 'magdit-meenemen-zonder-ja', artikel }),
    alsNiet(eigenWetLaatToe(wie, soortVan(a), op), { code: 'meenemen-eigen-wet-laat-niet-toe', artikel }),
  ]
  return volgtUit(oordeel(artikel, tegen), {
    uitleg: 'meenemen',
    mits: [
      punt('alleen-wat-nodig-is', artikel),
      punt('opschrijven-bij-einde', artikel),
      ...overSoort(soortVan(a)),
    ],
    volgende: 'meenemen',
  })
}

/** "Mag ik iets meenemen uit een casusoverleg?" Own task, the owner's yes, and the own law (5.4.3 lid 4; N-5.4.3-4a, -4b, -4c). */
export const meenemen: Onderwerp = {
  paginas: (a) => (a.neemt === 'college' ? [['neemt'], ['soort']] : [['neemt'], ['partij'], ['soort']]),
  feiten: ['eigentaak', 'eigenwet', 'eigenaar'],
  uitkomst: meenemenMag,
}
