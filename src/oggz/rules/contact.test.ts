import { describe, expect, test } from 'vitest'
import { aan, begonnen, bemoeizorg, feit, vandaag, wachtend } from '../../../testing/oggz.ts'
import { codes } from '../../../testing/onderzoek.ts'
import { rolNamen } from '../../wet/rollen.ts'
import { toegangTotBemoeizorg, toetsBekijkBemoeizorg, toetsNeemOver } from './bekijk-bemoeizorg.ts'
import { clientSinds } from './is-client.ts'
import { toetsLegContactVast } from './leg-contact-vast.ts'

const gestopt = bemoeizorg({}, { staat: 'gestopt' })
const leg = (datum: string, feiten = bemoeizorg()) =>
  codes(toetsLegContactVast({ datum, resultaat: 'niet-thuis' }, feiten, aan()))

describe('wie bij de bemoeizorg komt (AVG 32)', () => {
  test.each(rolNamen)('%s: alleen een bemoeizorger ziet het dossier', (rol) => {
    const kader = { vandaag, wie: { gebruikerId: 'bas', rol } }
    const reden = toegangTotBemoeizorg(bemoeizorg(), kader)?.code
    expect(reden).toBe(rol === 'bemoeizorger' ? undefined : 'geen-zicht-op-bemoeizorg')
    expect(toetsBekijkBemoeizorg(bemoeizorg(), kader).toegestaan).toBe(rol === 'bemoeizorger')
  })
  test('een collega neemt over, wie er al aan werkt niet', () => {
    expect(codes(toetsNeemOver({}, bemoeizorg(), aan(vandaag, 'collega')))).toEqual([])
    expect(codes(toetsNeemOver({}, bemoeizorg(), aan()))).toEqual(['al-de-eigen-zaak'])
    expect(codes(toetsNeemOver({}, gestopt, aan(vandaag, 'collega')))).toEqual(['bemoeizorg-beeindigd'])
  })
})

describe('contact zoeken (1.1.1, openbare geestelijke gezondheidszorg)', () => {
  test('een poging mag zonder instemming en zonder tekst, ook na een nee', () => {
    expect(leg(vandaag)).toEqual([])
    expect(leg(begonnen, bemoeizorg({ gebeurtenissen: [feit('hulp-aanvaard', 'nee')] }))).toEqual([])
    expect(leg(vandaag, wachtend())).toEqual([])
  })
  test('niet op een dag die nog komt, en niet voor het begin', () => {
    expect(leg('2026-11-11')).toEqual(['oggz-dag-in-toekomst'])
    expect(leg('2026-11-01')).toEqual(['oggz-dag-voor-begin'])
  })
  test('niet als de bemoeizorg is gestopt', () => {
    expect(leg(vandaag, gestopt)).toEqual(['bemoeizorg-beeindigd'])
  })
  test('cliënt is de persoon vanaf het eerste contact of de eerste poging (1.1.1, cliënt onder 1°)', () => {
    expect(clientSinds(bemoeizorg())).toBeUndefined()
    const twee = [feit('oggz-contact', 'gesproken'), feit('oggz-contact', 'niet-thuis', '2026-11-04')]
    expect(clientSinds(bemoeizorg({ gebeurtenissen: twee }))).toBe('2026-11-04')
  })
  test('een ander feit maakt niemand cliënt (1.1.1, cliënt onder 1°)', () => {
    expect(
      clientSinds(bemoeizorg({ gebeurtenissen: [feit('client-geinformeerd', 'brief')] })),
    ).toBeUndefined()
  })
})
