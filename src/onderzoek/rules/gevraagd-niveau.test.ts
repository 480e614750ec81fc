import { describe, expect, test } from 'vitest'
import { codes, lopend, vandaag } from '../../../testing/onderzoek.ts'
import { vraag } from '../../../testing/onderzoek-invoer.ts'
import { gevraagdNiveau, toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const stel = (deel: Parameters<typeof vraag>[0]) =>
  toetsVraagGegevensAanPartij(vraag(deel), lopend(), vandaag)

describe('hoeveel in alles wordt gevraagd, als een verzoek meer gegevens heeft (5.4.2 lid 2, toelichting)', () => {
  test('is het hoogste niveau; wat verder gaat dan "dat" heeft elk een eigen reden', () => {
    const dat = { niveau: 'dat' } as const
    const proces = { niveau: 'proces', motiveringNiveau: 'De einddatum telt.' } as const
    expect(gevraagdNiveau([dat, proces, dat])).toEqual({
      niveau: 'proces',
      motiveringNiveau: 'De einddatum telt.',
    })
    expect(gevraagdNiveau([proces, { niveau: 'inhoud', motiveringNiveau: 'Anders niet.' }])).toEqual({
      niveau: 'inhoud',
      motiveringNiveau: 'De einddatum telt. Anders niet.',
    })
    expect(gevraagdNiveau([dat])).toEqual({ niveau: 'dat', motiveringNiveau: '' })
  })

  test('zonder reden bij één daarvan wordt het verzoek geweigerd', () => {
    const met = gevraagdNiveau([{ niveau: 'proces', motiveringNiveau: 'Daarom.' }, { niveau: 'proces' }])
    expect(codes(stel(met))).toEqual(['niveau-niet-gemotiveerd'])
    expect(codes(stel(gevraagdNiveau([{ niveau: 'inhoud', motiveringNiveau: ' ' }])))).toEqual([
      'niveau-niet-gemotiveerd',
    ])
  })
})
