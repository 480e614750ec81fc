import { describe, expect, test } from 'vitest'
import { aanpak, aanpakIn, als, alsBeslisser, client, codes, gebeurtenis } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { dienstSoorten } from '../../wet/leid-aanpak-af.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import { dienststaten, gebeurtenissen } from './gebeurtenissen.ts'
import { meldingVan, toetsHaalGebeurtenisWeg, type Waarover } from './haal-gebeurtenis-weg.ts'
import {
  type Dienstverklaring,
  toetsLegDienstverklaringVast,
  voorafLegDienstverklaringVast,
} from './leg-dienstverklaring-vast.ts'
import { lopend, staten } from './staten.ts'
import { toetsTrekMeldingIn } from './trek-melding-in.ts'
import { toetsVerbeterGebeurtenis } from './verbeter-gebeurtenis.ts'

const nee = { dienstId: 'dienst-1', antwoord: 'geweigerd', datum: '2027-02-20' } as const
const zeg = (deel: Partial<Dienstverklaring> = {}, feiten: Feiten = aanpak(), wie = als()) =>
  codes(toetsLegDienstverklaringVast({ ...nee, ...deel }, feiten, wie))
const een = (deel: Partial<DienstFeit> = {}): DienstFeit => ({
  ...{ id: 'dienst-1', betrokkeneId: client, domein: 'schuldhulp', soort: 'dienst', staat: 'aanvaard' },
  ...deel,
})

describe('een cliënt zegt nee tegen een dienst terwijl de aanpak loopt (2.3a.2 lid 2, toelichting)', () => {
  test('een dienst is vrijwillig: nee zeggen en stoppen mag', () => {
    expect(zeg()).toEqual([])
    expect(zeg({ antwoord: 'gestopt' })).toEqual([])
  })
  test('een interventie is geen dienst: die kan de cliënt niet weigeren, wat hij ook zegt', () => {
    for (const antwoord of gebeurtenissen['dienst-antwoord'])
      expect(
        zeg({ antwoord }, aanpak({}, { diensten: [een(), een({ id: 'i', soort: 'interventie' })] })),
      ).toEqual(antwoord === 'aanvaard' ? ['dienst-al-zo-gezegd'] : [])
    const interventie = aanpak({}, { diensten: [een({ id: 'x' }), een({ soort: 'interventie' })] })
    expect(zeg({}, interventie)).toEqual(['interventie-niet-te-weigeren'])
    expect(zeg({ antwoord: 'gestopt' }, interventie)).toEqual(['interventie-niet-te-weigeren'])
  })
  test('ieder antwoord vanuit iedere stand: een nee kan alleen nog ja worden, een ja nog nee of stoppen', () => {
    const nieuw = combinaties({
      staat: dienststaten,
      soort: dienstSoorten,
      antwoord: gebeurtenissen['dienst-antwoord'],
    })
    const kan = nieuw
      .filter(({ staat, soort, antwoord }) => {
        const feiten = aanpak({}, { diensten: [een({ staat, soort })] })
        return toetsLegDienstverklaringVast({ ...nee, antwoord }, feiten, als()).toegestaan
      })
      .map(({ staat, soort, antwoord }) => `${soort} ${staat}: ${antwoord}`)
    expect(kan.toSorted()).toEqual(
      [
        'dienst voorgesteld: geweigerd',
        'dienst voorgesteld: gestopt',
        'dienst voorgesteld: aanvaard',
        'dienst aanvaard: geweigerd',
        'dienst aanvaard: gestopt',
        'dienst geweigerd: aanvaard',
        'dienst gestopt: aanvaard',
      ].toSorted(),
    )
  })
  test.each([
    ['een dienst die hier niet is', { dienstId: 'vreemd' }, ['dienst-niet-in-aanpak']],
    ['een dag die nog moet komen', { datum: '2027-03-02' }, ['datum-in-de-toekomst']],
    ['een dag voor de aanwijzing', { datum: '2026-12-31' }, ['datum-te-vroeg']],
    ['een dag die niet bestaat', { datum: '2027-02-30' }, ['datum-bestaat-niet']],
  ])('niet: %s', (_, deel, verwacht) => {
    expect(zeg(deel)).toEqual(verwacht)
  })
  test('niet van wie niet meer meedoet: over hem wordt niets meer vastgelegd (2.3a.3 lid 4)', () => {
    const gestopt = gebeurtenis('client-gestopt', 4, { betrokkeneId: client, code: 'besproken' })
    expect(zeg({}, aanpak({}, { gebeurtenissen: [gestopt] }))).toEqual(['client-doet-niet-meer-mee'])
  })
  test('niet waar geen dienst is, en niet door het college', () => {
    const zonder = aanpak({}, { diensten: [een({ soort: 'interventie' })] })
    expect(codes(voorafLegDienstverklaringVast(zonder, als()))).toEqual(['geen-dienst-in-aanpak'])
    expect(zeg({}, aanpak(), alsBeslisser)).toEqual(['niet-de-coordinator'])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt (5.4.4 lid 2 en 7)', (staat) => {
    expect(voorafLegDienstverklaringVast(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
})

const antwoord = gebeurtenis('dienst-antwoord', 7, { betrokkeneId: client, code: 'geweigerd' })
const melding = gebeurtenis('melding-aan-college', 7, { code: 'geen-aanpak-meer' })
const waarover: Waarover = new Map(
  ['dienst-antwoord-7', 'dienst-antwoord-8'].map((id) => [
    id,
    { gegevenId: '', partijId: '', dienstId: 'dienst-1' },
  ]),
)
const na = (...later: Feiten['gebeurtenissen']) =>
  aanpak({}, { diensten: [een({ staat: 'geweigerd' })], gebeurtenissen: [antwoord, melding, ...later] })
const haalWeg = (feiten: Feiten) =>
  codes(
    toetsHaalGebeurtenisWeg(
      { gebeurtenisId: antwoord.id, reden: 'Dit zei een andere cliënt.' },
      feiten,
      als(),
      waarover,
    ),
  )

describe('een antwoord over een dienst dat niet klopt (AVG 5 lid 1 onder d, AVG 16 en 19)', () => {
  test('kan weg zolang het college niet antwoordde; de melding die eruit volgde gaat mee', () => {
    expect(haalWeg(na())).toEqual([])
    expect(meldingVan(antwoord, na())).toBe(melding)
  })
  test('niet als het college al heeft geantwoord', () => {
    expect(haalWeg(na(gebeurtenis('melding-beantwoord', 8, { code: 'aangepast' })))).toEqual([
      'vastlegging-draagt-verder',
    ])
  })
  test('niet als er daarna iets anders over dezelfde dienst is gezegd', () => {
    expect(haalWeg(na(gebeurtenis('dienst-antwoord', 8, { code: 'aanvaard' })))).toEqual([
      'vastlegging-draagt-verder',
    ])
    expect(haalWeg(na(gebeurtenis('dienst-antwoord', 9, { code: 'geweigerd' })))).toEqual([])
  })
  test('de dag kan worden verbeterd, het antwoord niet: dat is een nieuw antwoord', () => {
    const verbeter = (deel: object) =>
      codes(
        toetsVerbeterGebeurtenis(
          { gebeurtenisId: antwoord.id, reden: 'Het was eerder.', ...deel },
          na(),
          als(),
        ),
      )
    expect(verbeter({ datum: '2027-01-20' })).toEqual([])
    expect(verbeter({ code: 'gestopt' })).toEqual(['uitkomst-past-niet'])
  })
  test('de melding zelf trekt niemand in zolang het nee staat; zegt de cliënt toch ja, dan wel', () => {
    const trek = (feiten: Feiten) => codes(toetsTrekMeldingIn({ reden: 'Vergissing.' }, feiten, als()))
    expect(trek(na())).toEqual(['melding-volgt-uit-dienst'])
    expect(trek(aanpak({}, { gebeurtenissen: [antwoord, melding] }))).toEqual([])
  })
})
