import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { Bellen } from './aanpak-boven.tsx'
import type { MensBeeld } from './mensen-beeld.ts'

const leeg = {
  telefoon: null,
  magVoicemail: false,
  mail: null,
  wanneer: null,
  geenPostThuis: false,
  postadres: null,
  tolk: null,
  toelichting: null,
}

const regel = (contact: object): string => {
  const mens = {
    id: 'client',
    naam: 'Noor Geheimenaar',
    hoedanigheid: 'verzoeker',
    spreekt: [],
    veiligContact: { ...leeg, ...contact },
  } as unknown as MensBeeld
  const beeld = { mensen: [mens], partijen: [] } as unknown as AanpakBeeld
  return render(Bellen({ beeld, dossierId: 'dossier' }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

test.each([
  [
    'met een nummer',
    { telefoon: '06 12345678', wanneer: 'na vijf uur' },
    'geen voicemail inspreken, na vijf uur.',
  ],
  ['zonder nummer', { wanneer: 'na vijf uur' }, 'Na vijf uur.'],
  ['zonder nummer en met tolk', { tolk: 'Tigrinya' }, 'Tolk nodig: Tigrinya.'],
  ['zonder nummer en zonder post', { geenPostThuis: true }, 'Geen post naar het woonadres.'],
  ['met niets', {}, 'Noor Geheimenaar'],
])('wie te bellen is, staat in hele zinnen: %s', (_, contact, verwacht) => {
  const tekst = regel(contact)
  expect(tekst).toContain(verwacht)
  expect(tekst).not.toMatch(/\. \.|\. ,|\.\.|, \./)
})
