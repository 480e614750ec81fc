import { type Context, Hono } from 'hono'
import { FormPage, RadioGroup } from '../platform/html/form.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { csrfToken } from '../platform/identity/csrf.ts'
import { ownPath } from '../platform/identity/own-path.ts'
import type { Session } from '../platform/identity/session.ts'
import { aanmelden } from '../teksten/nl/aanmelden.ts'
import { algemeen } from '../teksten/nl/algemeen.ts'
import { vul } from '../teksten/tekst.ts'
import type { Identiteit } from './identiteit.ts'
import { rolNaam, toonPagina } from './pagina.tsx'
import { eigenPetten, type PetKeuze, petWaarde } from './petten.ts'
import type { IdentiteitEnv } from './wie.ts'
import { wisselPet } from './wissel-pet.ts'

type C = Context<IdentiteitEnv>

const { rol: woorden } = aanmelden

const optie = (pet: PetKeuze) => ({
  value: petWaarde(pet),
  label: vul(woorden.keuze, { rol: rolNaam(pet.rol), gemeente: pet.gemeenteNaam }),
  description: pet.organisatie
    ? vul(woorden.namens, { organisatie: pet.organisatie, mandaat: pet.mandaat })
    : vul(woorden.mandaat, { mandaat: pet.mandaat }),
})

const kiesPagina = async (c: C, deps: Identiteit, sessie: Session, terug: string, fout?: string) => {
  const petten = await eigenPetten(deps, sessie)
  if (petten.length === 0) {
    const inhoud = <Paragraph>{woorden.geen}</Paragraph>
    return toonPagina(c, deps, { titel: woorden.geenTitel, inhoud })
  }
  const inhoud = (
    <FormPage
      title={woorden.titel}
      labels={{ errorHeading: algemeen.foutenKop }}
      action="/pet"
      csrf={csrfToken(sessie.csrf)}
      hidden={{ terug }}
      errors={fout ? [{ name: 'pet', message: fout }] : []}
      intro={<Paragraph>{woorden.uitleg}</Paragraph>}
      primary={{ label: woorden.knop }}
      guard={false}
    >
      <RadioGroup
        name="pet"
        label={woorden.vraag}
        labels={{ optional: algemeen.nietVerplicht }}
        options={petten.map(optie)}
        value={sessie.pet ? petWaarde(sessie.pet) : undefined}
        error={fout}
      />
    </FormPage>
  )
  return toonPagina(c, deps, { titel: woorden.titel, inhoud, eigenKop: true, status: fout ? 400 : 200 })
}

const naarAanmelden = (c: C) => c.redirect('/aanmelden', 303)

const wissel = async (c: C, deps: Identiteit, sessie: Session) => {
  const { pet: gekozen, terug } = await c.req.parseBody()
  const naar = ownPath(typeof terug === 'string' ? terug : undefined)
  const nieuw = await wisselPet(c, deps, gekozen)
  return nieuw ? c.redirect(naar, 303) : kiesPagina(c, deps, sessie, naar, woorden.fout)
}

/** GET /pet shows one's own running petten, POST /pet works on in the chosen one, under a new session token. */
export const petPaginas = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>()
    .get('/pet', (c) => {
      const sessie = c.get('sessie')
      return sessie ? kiesPagina(c, deps, sessie, ownPath(c.req.query('terug'))) : naarAanmelden(c)
    })
    .post('/pet', (c) => {
      const sessie = c.get('sessie')
      return sessie ? wissel(c, deps, sessie) : naarAanmelden(c)
    })
