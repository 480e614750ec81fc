import { type Context, Hono } from 'hono'
import { ActionLink, Button, Buttons, PostButton } from '../platform/html/button.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { csrfField, csrfToken, petField } from '../platform/identity/csrf.ts'
import { dropHeldPost, type HeldPost, readHeldPost } from '../platform/identity/held-post.ts'
import type { Session } from '../platform/identity/session.ts'
import { aanmelden } from '../teksten/nl/aanmelden.ts'
import { velden as veldwoorden } from '../teksten/nl/algemeen.ts'
import { hoofdstukteksten } from '../teksten/nl.ts'
import { vul } from '../teksten/tekst.ts'
import type { Identiteit } from './identiteit.ts'
import { rolNaam, toonPagina } from './pagina.tsx'
import { eigenPetten, type PetKeuze, petWaarde } from './petten.ts'
import type { IdentiteitEnv } from './wie.ts'

type C = Context<IdentiteitEnv>

const { bewaard: woorden } = aanmelden

// Numbers that tie a form to its dossier, and ids of what was chosen, say nothing to a reader.
const technisch = /^(_.*|handelingId|versie|.*Id)$/
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The label of a field (`items[0].gegeven`) on the form that was sent; else the words that every form shares. */
const label = (path: string, naam: string): string => {
  const veld = naam.slice(naam.lastIndexOf('.') + 1)
  const handeling = new URL(path, 'http://hier').pathname.split('/').at(-1)
  const id = Object.keys(hoofdstukteksten.handelingen).find((een) => een.endsWith(`.${handeling}`))
  const eigen = id === undefined ? undefined : hoofdstukteksten.handelingen[id]?.velden?.[veld]
  return (eigen ?? veldwoorden[veld])?.label ?? naam
}

const getypt = ({ path, fields }: HeldPost) => (
  <DefinitionList
    items={fields
      .filter(([naam, waarde]) => !technisch.test(naam) && !isId.test(waarde) && waarde.trim() !== '')
      .map(([naam, waarde]) => ({ term: label(path, naam), value: waarde }))}
  />
)

const verstuur = (post: HeldPost, sessie: Session) => (
  <form method="post" action="/bewaard/verder">
    <input type="hidden" name={csrfField} value={csrfToken(sessie.csrf)} />
    {sessie.pet && <input type="hidden" name={petField} value={sessie.pet.id} />}
    {post.fields.map(([naam, waarde]) => (
      <input type="hidden" name={naam} value={waarde} />
    ))}
    <Buttons>
      <Button>{woorden.verder}</Button>
    </Buttons>
  </form>
)

const eerstWisselen = (pet: PetKeuze | undefined, sessie: Session) =>
  pet ? (
    <>
      <Paragraph>{vul(woorden.wissel, { rol: rolNaam(pet.rol), gemeente: pet.gemeenteNaam })}</Paragraph>
      <form method="post" action="/pet">
        <input type="hidden" name={csrfField} value={csrfToken(sessie.csrf)} />
        <input type="hidden" name="terug" value="/bewaard" />
        <Buttons>
          <Button name="pet" value={petWaarde(pet)}>
            {woorden.wisselKnop}
          </Button>
        </Buttons>
      </form>
    </>
  ) : (
    <Paragraph>{woorden.rolWeg}</Paragraph>
  )

/** What was typed, in the pet in which that was done; in another one only that something waits, and where. */
const inhoudVoor = async (deps: Identiteit, sessie: Session, post: HeldPost) => {
  if (post.petId === null || post.petId === sessie.pet?.id) {
    return (
      <>
        {getypt(post)}
        <Paragraph>{woorden.aanbod}</Paragraph>
        {verstuur(post, sessie)}
      </>
    )
  }
  const petten = await eigenPetten(deps, sessie)
  return eerstWisselen(
    petten.find(({ id }) => id === post.petId),
    sessie,
  )
}

const nietsBewaard = (c: C, deps: Identiteit) =>
  toonPagina(c, deps, {
    titel: woorden.nietsTitel,
    status: 404,
    inhoud: (
      <>
        <Paragraph>{woorden.niets}</Paragraph>
        <ActionLink href="/">{woorden.naarBegin}</ActionLink>
      </>
    ),
  })

/** The kept post of this browser, when it is of who is signed in. */
const eigenPost = async (c: C, deps: Identiteit) => {
  const [sessie, token] = [c.get('sessie'), deps.cookies.read(c, 'heldPost')]
  const post = sessie && token ? await readHeldPost(deps, token, sessie.userId) : undefined
  return sessie && token && post ? { sessie, token, post } : undefined
}

const weg = async (c: C, deps: Identiteit, token: string) => {
  await dropHeldPost(deps, token)
  deps.cookies.clear(c, 'heldPost')
}

/**
 * GET /bewaard shows what was kept, only to its writer in the pet in which it was typed; POST /bewaard/verder sends it on to where it was meant (307:
 * the browser posts the same form there, past all checks again); POST /bewaard/weg throws it away.
 */
export const bewaardPaginas = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>()
    .get('/bewaard', async (c) => {
      if (!c.get('sessie')) return c.redirect('/aanmelden?terug=/bewaard')
      const eigen = await eigenPost(c, deps)
      if (!eigen) return nietsBewaard(c, deps)
      const { sessie, post } = eigen
      const inhoud = (
        <>
          {await inhoudVoor(deps, sessie, post)}
          <PostButton action="/bewaard/weg" csrf={csrfToken(sessie.csrf)} kind="subtle">
            {woorden.weg}
          </PostButton>
        </>
      )
      return toonPagina(c, deps, { titel: woorden.titel, inhoud })
    })
    .post('/bewaard/verder', async (c) => {
      const eigen = await eigenPost(c, deps)
      if (!eigen) return nietsBewaard(c, deps)
      await weg(c, deps, eigen.token)
      return c.redirect(eigen.post.path, 307)
    })
    .post('/bewaard/weg', async (c) => {
      const eigen = await eigenPost(c, deps)
      if (eigen) await weg(c, deps, eigen.token)
      return c.redirect('/', 303)
    })
