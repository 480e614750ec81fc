import { type Context, Hono } from 'hono'
import { Alert } from '../platform/html/alert.tsx'
import { FormPage, RadioGroup } from '../platform/html/form.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { algemeen } from '../teksten/nl/algemeen.ts'
import { berichtenWoorden as woorden } from '../teksten/nl/bericht.ts'
import type { Identiteit } from './identiteit.ts'
import { bewaarMijnBerichten, leesMijnBerichten } from './mijn-berichten.ts'
import { toonPagina } from './pagina.tsx'
import { berichtsoorten, berichtsoortNamen, rollenMetBericht, wanneerVan } from './rules/berichtsoorten.ts'
import type { IdentiteitEnv, Wie } from './wie.ts'

type C = Context<IdentiteitEnv>

const pad = '/berichten'

/** Why no notice comes, whatever one chooses; undefined when it can come. */
const waaromNiet = ({ rol }: Wie, bereik: { adres: boolean; geheim: boolean }): string | undefined => {
  if (!rollenMetBericht.includes(rol)) return woorden.rolZonder
  if (bereik.geheim) return woorden.geheim
  return bereik.adres ? undefined : woorden.zonderAdres
}

const toon = async (c: C, deps: Identiteit, wie: Wie) => {
  const { sessie } = wie
  const { gekozen, bereik } = await leesMijnBerichten(deps.db, wie)
  const niet = waaromNiet(wie, bereik)
  const inhoud = (
    <FormPage
      title={woorden.titel}
      labels={{ errorHeading: algemeen.foutenKop }}
      action={pad}
      csrf={sessie.csrf}
      hidden={{ _pet: wie.petId }}
      intro={
        <>
          {c.req.query('bewaard') !== undefined && (
            <Alert kind="ok" role="status">
              {woorden.bewaard}
            </Alert>
          )}
          {niet && <Alert kind="warning">{niet}</Alert>}
          <Paragraph>{woorden.uitleg}</Paragraph>
        </>
      }
      primary={{ label: woorden.knop }}
      guard={false}
    >
      {berichtsoortNamen.map((soort) => (
        <RadioGroup
          name={soort}
          label={woorden.soorten[soort].label}
          description={woorden.soorten[soort].uitleg}
          labels={{ optional: algemeen.nietVerplicht }}
          options={berichtsoorten[soort].keuzes.map((keuze) => ({
            value: keuze,
            label: woorden.wanneer[keuze],
          }))}
          value={wanneerVan(soort, gekozen)}
        />
      ))}
    </FormPage>
  )
  return toonPagina(c, deps, { titel: woorden.titel, inhoud, eigenKop: true, menuVan: wie.rol })
}

const bewaar = async (c: C, deps: Identiteit, wie: Wie) => {
  const gestuurd = new URLSearchParams(await c.req.text())
  const gekozen = Object.fromEntries(
    berichtsoortNamen.flatMap((soort) => {
      const keuze = gestuurd.get(soort)
      return keuze !== null && wanneerVan(soort, { [soort]: keuze }) === keuze ? [[soort, keuze]] : []
    }),
  )
  await bewaarMijnBerichten(deps.db, wie, gekozen)
  return c.redirect(`${pad}?bewaard`, 303)
}

/** GET /berichten shows how often one wants a notice by mail of each kind, POST /berichten keeps it: for oneself only. */
export const berichtenPaginas = (deps: Identiteit) =>
  new Hono<IdentiteitEnv>()
    .get(pad, (c) => {
      const wie = c.get('wie')
      return wie ? toon(c, deps, wie) : c.redirect(`/aanmelden?terug=${pad}`, 303)
    })
    .post(pad, (c) => {
      const wie = c.get('wie')
      return wie ? bewaar(c, deps, wie) : c.redirect(`/aanmelden?terug=${pad}`, 303)
    })
