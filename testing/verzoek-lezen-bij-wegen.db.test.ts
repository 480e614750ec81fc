import { afterAll, describe, expect, test } from 'vitest'
import { runFormulier } from '../src/verwerking/run-formulier.ts'
import type { ElkeHandeling } from '../src/verwerking/verwerking.ts'
import { beslisVerzoek } from '../src/verzoek/beslis-verzoek.ts'
import { neemVerzoekAan } from '../src/verzoek/neem-verzoek-aan.ts'
import { weegCriteria } from '../src/verzoek/weeg-criteria.ts'
import { dienVerzoekIn } from '../src/verzoek-van-partij/dien-verzoek-in.ts'
import { motiveerVerzoek } from '../src/verzoek-van-partij/motiveer-verzoek.ts'
import { voegPersoonToe } from '../src/verzoek-van-partij/personen.ts'
import { herkomst } from './omgeving.ts'
import { beslisser, gewogenVerzoek, opgesteldVerzoek, verzoekweg } from './verzoek-op-de-weg.ts'

const { t, db, mensen, sluit } = await verzoekweg()
afterAll(sluit)

const formulierVan = async (handeling: ElkeHandeling, dossierId: string) => {
  const formulier = await runFormulier(handeling, { dossierId }, beslisser, t.omgeving, herkomst)
  if (formulier.soort !== 'formulier') throw new Error('there is a form')
  return formulier
}

/** A request about a man and a woman, taken by who decides. */
const overTwee = async () => {
  const { eigenId } = await opgesteldVerzoek(t)
  const greet = { voornamen: 'Greet', achternaam: 'Geheimenaar', geboortedatum: '1971-08-09' }
  const { betrokkeneId } = await mensen.als<{ betrokkeneId: string }>(voegPersoonToe, greet, eigenId)
  const anders = { overlast: undefined, veiligheid: 'De gang ligt vol papier.' }
  await mensen.als(motiveerVerzoek, { ...motiveerVerzoek.voorbeeld, betrokkeneId, ...anders }, eigenId)
  await mensen.als(dienVerzoekIn, {}, eigenId)
  const [zaak] = await db.rijen('select id from verzoek.dossier order by verzocht_op desc, nummer')
  const alle = await db.rijen("select id from verzoek.dossier where staat = 'verzoek-ontvangen'")
  expect(alle).toEqual([zaak])
  const verzoekId = String(zaak?.id)
  await mensen.college(neemVerzoekAan, {}, verzoekId)
  return verzoekId
}

describe('wegen met ernaast wat de partij schrijft (2.3a.4 lid 1, Awb 3:2)', () => {
  test('per persoon en per criterium: a met de hulp en de pogingen, (1), (2) en b', async () => {
    const { ernaast, keuzes } = await formulierVan(weegCriteria, await overTwee())
    const [man, vrouw] = (keuzes.betrokkeneId ?? []).map(({ waarde }) => waarde)
    const bij = (veld: string, wie: string | undefined) =>
      ernaast
        .filter((een) => een.veld === veld && een.als.waarde === wie)
        .flatMap(({ regels }) => regels.map(({ tekst }) => tekst))
    const { problemen, hulp, teloorgang, gebodenHulp, bijdrage, overlast } = motiveerVerzoek.voorbeeld
    expect(bij('a', man)).toEqual([
      problemen,
      `Vraagt of aanvaardt geen hulp. ${hulp}`,
      teloorgang,
      gebodenHulp,
      'Hij deed open en wilde geen hulp.',
    ])
    expect([bij('overlast', man), bij('overlast', vrouw)]).toEqual([[overlast], []])
    expect(bij('veiligheid', vrouw)).toEqual(['De gang ligt vol papier.'])
    expect(bij('b', vrouw)).toEqual([bijdrage])
  })
})

describe('beslissen met ernaast wat volgt (2.3a.4 lid 1, N-2.3a.4-1-bes)', () => {
  test('over wie er een onderzoek start, over wie niet, en hoe ieder criterium is gewogen', async () => {
    const wel = await formulierVan(beslisVerzoek, (await gewogenVerzoek(t, db)).verzoekId)
    const punten = [
      'Ernstige problemen en weinig of geen hulp (a): aannemelijk',
      'Overlast voor de omgeving (1): aannemelijk',
      'Veiligheid van mensen of goederen (2): niet aannemelijk',
    ]
    const b = 'Een gecoördineerde aanpak kan helpen (b)'
    expect(wel.watVolgt).toEqual([
      { zin: 'Over Gerrit Geheimenaar start een onderzoek.', punten: [...punten, `${b}: aannemelijk`] },
    ])
    const { verzoekId } = await gewogenVerzoek(t, db, { b: 'niet-aannemelijk' })
    const niet = await formulierVan(beslisVerzoek, verzoekId)
    expect(niet.watVolgt).toEqual([
      {
        zin: `Over Gerrit Geheimenaar start geen onderzoek. Niet aannemelijk: ${b}.`,
        punten: [...punten, `${b}: niet aannemelijk`],
      },
    ])
  })
})
