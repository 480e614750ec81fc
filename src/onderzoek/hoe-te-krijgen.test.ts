import { describe, expect, test } from 'vitest'
import { type DienstInBrief, dienstregel } from './hoe-te-krijgen.ts'

const dienst = (deel: Partial<DienstInBrief>): DienstInBrief => ({
  domein: 'schuldhulp',
  soort: 'dienst',
  waarvoor: 'De schulden regelen.',
  beslisser: null,
  ...deel,
})

describe('wat een brief per dienst zegt (2.3a.2 lid 1)', () => {
  test.each([
    [
      'Wmo: ja zeggen is genoeg, met een besluit binnen twee weken',
      { domein: 'maatschappelijke-ondersteuning' },
      null,
      'niet apart aan te vragen',
    ],
    [
      'Wmo: ook als persoonsgebonden budget',
      { domein: 'maatschappelijke-ondersteuning' },
      null,
      'persoonsgebonden budget',
    ],
    ['Jeugdwet: volgens die wet', { domein: 'jeugd' }, null, 'volgens de Jeugdwet'],
    ['schuldhulp: zeggen', { domein: 'schuldhulp' }, null, 'mag ook aan de telefoon'],
    ['bijstand: aanvragen', { domein: 'participatie' }, null, 'Vraag dit zelf aan'],
    [
      'bijstand die al is aangevraagd: die datum telt, voor iets anders is een eigen aanvraag nodig (Participatiewet 44)',
      { domein: 'participatie' },
      '2026-11-30',
      'al aan op 30 november 2026? Dan telt die datum. Vroeg u toen iets anders?',
    ],
    [
      'een ander domein: wie beslist',
      { domein: 'medische-zorg', beslisser: 'uw huisarts' },
      null,
      'ligt bij uw huisarts',
    ],
    ['een ander domein zonder naam', { domein: 'wonen' }, null, 'beslissen wij niet in dit onderzoek'],
    ['een interventie', { soort: 'interventie' }, null, 'hoort bij wat wij voorstellen'],
    [
      'een interventie waarover een ander beslist',
      { soort: 'interventie', beslisser: 'de burgemeester' },
      null,
      'ligt bij de burgemeester',
    ],
    [
      'dwang: de dag en het kenmerk van de beslissing, en niets daarvan (2.3a.4, toelichting)',
      {
        soort: 'interventie',
        beslisser: 'de rechter',
        dwang: { datum: '2026-12-01', kenmerk: 'C/10/2026-1' },
      },
      null,
      'niet vrijwillig. Daarover is beslist op 1 december 2026, kenmerk C/10/2026-1.',
    ],
    [
      'bijstand die hij zelf aanvroeg: die dag telt (Participatiewet 7a, toelichting)',
      { domein: 'participatie', aangevraagdOp: '2026-12-01' },
      null,
      'U vroeg dit aan op 1 december 2026. Die datum telt.',
    ],
    [
      'Wmo na het ja: de laatste dag van het besluit (2.3.5 lid 2)',
      { domein: 'maatschappelijke-ondersteuning', ja: { op: '2027-01-04', uiterlijk: '2027-01-18' } },
      null,
      'ja tegen op 4 januari 2027. Het college beslist uiterlijk op 18 januari 2027.',
    ],
    ['wat los staat van de rest', { los: true }, null, 'staat los van de andere hulp'],
  ] as const)('hoe je het krijgt: %s', (_, deel, bijstandAangevraagdOp, woorden) => {
    expect(dienstregel(dienst(deel), bijstandAangevraagdOp, '2026-12-27')).toContain(woorden)
  })
})
