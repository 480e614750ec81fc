import type { z } from 'zod'
import { type LosMeldpunt, meldpuntsamenhang } from './meldpuntsamenhang.ts'
import { type LossePartij, partijensamenhang } from './partijensamenhang.ts'
import { portaalsamenhang } from './portaalsamenhang.ts'
import { systeemsamenhang } from './systeemsamenhang.ts'

type Systemen = Parameters<typeof systeemsamenhang>[0]['systemen']

interface Verwijzend {
  readonly id: string
  readonly organisatie?: string | undefined
}

interface Losse {
  readonly meldpunt?: LosMeldpunt | undefined
  readonly organisaties: readonly { readonly id: string; readonly soort: string }[]
  readonly verwerkersovereenkomsten: readonly (Verwijzend & {
    readonly geslotenOp: string
    readonly looptTot?: string | undefined
  })[]
  readonly partijen: readonly (Verwijzend & LossePartij)[]
  readonly gebruikers: readonly {
    readonly issuer: string
    readonly subject: string
    readonly werkgever: string
    readonly ambtenaar: boolean
    readonly petten: readonly (Verwijzend & {
      readonly rol: string
      readonly van: string
      readonly tot?: string | undefined
    })[]
  }[]
  readonly systemen: readonly (Verwijzend & Systemen[number])[]
  readonly teams: readonly {
    readonly id: string
    readonly leden: readonly {
      readonly id: string
      readonly issuer: string
      readonly subject: string
      readonly van: string
      readonly tot?: string | undefined
    }[]
  }[]
}

type Plek = readonly (string | number)[]
type Meld = (plek: Plek, zin: string) => void

/** Says of each sign that was there before, that it stands in the file twice. */
const dubbele = (meld: Meld, kenmerken: readonly (readonly [string, Plek])[]) => {
  const gezien = new Set<string>()
  for (const [kenmerk, plek] of kenmerken) {
    if (gezien.has(kenmerk)) meld(plek, 'staat er twee keer in')
    gezien.add(kenmerk)
  }
}

const eigenIds = (lijst: string, rijen: readonly { readonly id: string }[], voor: Plek = []) =>
  rijen.map(({ id }, nr) => [id, [...voor, lijst, nr, 'id']] as const)

const dubbeleIds = (bestand: Losse, meld: Meld) => {
  dubbele(meld, eigenIds('organisaties', bestand.organisaties))
  dubbele(meld, eigenIds('verwerkersovereenkomsten', bestand.verwerkersovereenkomsten))
  dubbele(meld, eigenIds('partijen', bestand.partijen))
  dubbele(
    meld,
    bestand.gebruikers.flatMap(({ petten }, nr) => eigenIds('petten', petten, ['gebruikers', nr])),
  )
  dubbele(meld, eigenIds('teams', bestand.teams))
  dubbele(meld, eigenIds('systemen', bestand.systemen))
  dubbele(
    meld,
    bestand.teams.flatMap(({ leden }, nr) => eigenIds('leden', leden, ['teams', nr])),
  )
  dubbele(
    meld,
    bestand.gebruikers.map(({ issuer, subject }, nr) => [
      JSON.stringify([issuer, subject]),
      ['gebruikers', nr, 'subject'],
    ]),
  )
}

const verkeerdom = (eerst: string | undefined, laatst: string | undefined): boolean =>
  eerst !== undefined && laatst !== undefined && laatst <= eerst

const teamleden = ({ gebruikers, teams }: Losse, meld: Meld) => {
  const bekend = new Set(gebruikers.map(({ issuer, subject }) => JSON.stringify([issuer, subject])))
  for (const [nr, { leden }] of teams.entries())
    for (const [lidNr, { issuer, subject, van, tot }] of leden.entries()) {
      const plek = ['teams', nr, 'leden', lidNr]
      if (!bekend.has(JSON.stringify([issuer, subject])))
        meld([...plek, 'subject'], 'staat niet onder gebruikers')
      if (tot !== undefined && tot < van) meld([...plek, 'tot'], 'ligt voor van')
    }
}

const datums = ({ verwerkersovereenkomsten, gebruikers }: Losse, meld: Meld) => {
  for (const [nr, { geslotenOp, looptTot }] of verwerkersovereenkomsten.entries())
    if (verkeerdom(geslotenOp, looptTot))
      meld(['verwerkersovereenkomsten', nr, 'looptTot'], 'ligt niet na geslotenOp')
  for (const [nr, { petten }] of gebruikers.entries())
    for (const [petNr, { van, tot }] of petten.entries())
      if (tot !== undefined && tot < van) meld(['gebruikers', nr, 'petten', petNr, 'tot'], 'ligt voor van')
}

const verwijzingen = (bestand: Losse, meld: Meld) => {
  const soorten = new Map(bestand.organisaties.map(({ id, soort }) => [id, soort]))
  const kent = (id: string | undefined, plek: Plek) => {
    if (id !== undefined && !soorten.has(id)) meld(plek, 'staat niet onder organisaties')
  }
  for (const [nr, { organisatie }] of bestand.verwerkersovereenkomsten.entries())
    if (soorten.get(organisatie ?? '') !== 'verwerker')
      meld(['verwerkersovereenkomsten', nr, 'organisatie'], 'is geen verwerker onder organisaties')
  for (const [nr, { organisatie }] of bestand.partijen.entries())
    kent(organisatie, ['partijen', nr, 'organisatie'])
  for (const [nr, { werkgever, ambtenaar, petten }] of bestand.gebruikers.entries()) {
    kent(werkgever, ['gebruikers', nr, 'werkgever'])
    if (ambtenaar && (soorten.get(werkgever) ?? 'gemeente') !== 'gemeente')
      meld(['gebruikers', nr, 'ambtenaar'], 'kan niet bij deze werkgever: die is geen gemeente')
    for (const [petNr, { organisatie }] of petten.entries())
      kent(organisatie, ['gebruikers', nr, 'petten', petNr, 'organisatie'])
  }
}

/** What must fit together in a file: nothing twice, employers that are in it, agreements with processors, dates in order. */
export const samenhang = (bestand: Losse, ctx: z.RefinementCtx): void => {
  const meld: Meld = (plek, message) => ctx.addIssue({ code: 'custom', path: [...plek], message })
  dubbeleIds(bestand, meld)
  datums(bestand, meld)
  partijensamenhang(bestand.partijen, meld)
  verwijzingen(bestand, meld)
  meldpuntsamenhang(bestand, meld)
  portaalsamenhang(bestand, meld)
  systeemsamenhang(bestand, meld)
  teamleden(bestand, meld)
}
