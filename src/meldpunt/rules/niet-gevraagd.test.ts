import { describe, expect, test } from 'vitest'
import { melderSoorten } from '../../wet/melding.ts'
import { alleenGevraagd, nietGevraagdAan } from './niet-gevraagd.ts'

const wieHijIs = ['melderNaam', 'melderTelefoon', 'melderMail', 'melderAdres']
const vanProfessional = ['melderOrganisatie', 'wilAanpak', 'relatie', 'gezin', 'hulpverleners', 'huisarts']

describe('wat een beller niet wordt gevraagd (5.5.1, 5.5.2 lid 1)', () => {
  test('zolang niet bekend is wie belt, wordt alles gevraagd', () => {
    expect(nietGevraagdAan({ melder: undefined, anoniem: true })).toEqual([])
  })

  test('wie over zichzelf belt, noemt geen melder en kan niet verborgen zijn (2.2.5 lid 1)', () => {
    const niet = nietGevraagdAan({ melder: 'zelf', anoniem: false })
    expect(niet).toEqual(
      expect.arrayContaining([...wieHijIs, ...vanProfessional, 'verborgen', 'anoniem', 'redenAnoniem']),
    )
  })

  test('een inwoner wordt niet naar gezin, hulpverleners en huisarts gevraagd', () => {
    const niet = nietGevraagdAan({ melder: 'burger', anoniem: false })
    expect(niet).toEqual(expect.arrayContaining(vanProfessional))
    expect(niet).toContain('redenAnoniem')
    expect(niet).not.toContain('melderNaam')
    expect(niet).not.toContain('verborgen')
  })

  test('een inwoner zonder naam geeft een reden, en dan blijft er geen naam of nummer', () => {
    const niet = nietGevraagdAan({ melder: 'burger', anoniem: true })
    expect(niet).toEqual(expect.arrayContaining(wieHijIs))
    expect(niet).not.toContain('redenAnoniem')
  })

  test('een professional kan niet verborgen of zonder naam zijn, en vertelt wel over gezin en hulp', () => {
    const niet = nietGevraagdAan({ melder: 'professional', anoniem: true })
    expect(niet).toEqual(['verborgen', 'anoniem', 'redenAnoniem'])
  })

  test('wat er aan de hand is, over wie, en wat de beller vraagt, wordt altijd gevraagd', () => {
    for (const melder of melderSoorten)
      for (const anoniem of [true, false])
        for (const veld of ['zorgen', 'acuut', 'ingezetene', 'melder', 'vraag', 'achternaam', 'straat'])
          expect(nietGevraagdAan({ melder, anoniem })).not.toContain(veld)
  })
})

describe('wat niet is gevraagd, blijft niet over, ook niet van een ander programma (5.5.1, 5.5.2 lid 1)', () => {
  const gezegd = {
    ...{ zorgen: 'Zij dwaalt.', verborgen: true, wilAanpak: true, redenAnoniem: 'Bang.' },
    ...{ melderNaam: 'Bea', melderOrganisatie: 'De school', huisarts: 'Dokter Weetniks' },
  }

  test('van een inwoner met naam: geen organisatie, geen huisarts en geen reden om onbekend te blijven', () => {
    expect(alleenGevraagd({ ...gezegd, melder: 'burger', anoniem: false })).toEqual({
      ...{ zorgen: 'Zij dwaalt.', verborgen: true, wilAanpak: false, redenAnoniem: undefined },
      ...{ melderNaam: 'Bea', melderOrganisatie: undefined, huisarts: undefined },
      ...{ melder: 'burger', anoniem: false },
    })
  })

  test('van een inwoner zonder naam: geen naam, wel de reden', () => {
    expect(alleenGevraagd({ ...gezegd, melder: 'burger', anoniem: true })).toMatchObject({
      melderNaam: undefined,
      redenAnoniem: 'Bang.',
    })
  })

  test('van een professional blijft alles wat alleen een inwoner wordt gevraagd weg, en de rest staan', () => {
    expect(alleenGevraagd({ ...gezegd, melder: 'professional', anoniem: false })).toEqual({
      ...gezegd,
      ...{ melder: 'professional', anoniem: false, verborgen: false, redenAnoniem: undefined },
    })
  })
})
