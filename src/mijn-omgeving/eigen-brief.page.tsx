import { Hono } from 'hono'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { bestandsnaam, briefAlsPdf } from '../scherm/brief-als-pdf.ts'
import { BriefOpPapier } from '../scherm/brief-op-papier.tsx'
import { mijnWoorden } from '../teksten/mijn/mijn-talen.ts'
import type { Brief } from '../verwerking/brief.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { MijnDeps, MijnEnv } from './mijn-deps.ts'
import { mijn } from './mijn-paden.ts'
import { toonBlad } from './mijn-pagina.tsx'
import type { MijnContext } from './mijn-stand.ts'
import { wieVanSessie } from './mijn-wie.ts'

const pad = `${mijn}/brieven/:soort/:id/:brief`

const lees = async (c: MijnContext, deps: MijnDeps): Promise<Brief | undefined> => {
  const soort = c.req.param('soort')
  const inzien = deps.hoofdstukken.find(({ dossier }) => dossier.pad === soort)?.mijnBrief
  if (!inzien) return undefined
  const verzoek = { invoer: { briefId: c.req.param('brief') }, dossierId: c.req.param('id') }
  const wie = wieVanSessie(c.get('sessie'))
  const afloop = await runVerwerking(inzien, verzoek, wie, deps.omgeving, deps.herkomstVan(c))
  return afloop.soort === 'gedaan' ? (afloop.uitkomst as { brief: Brief } | null)?.brief : undefined
}

/** A page that is not there, or not for who asks: the same, whatever the reason. */
export const nietGevonden = (c: MijnContext, deps: MijnDeps) => {
  const [sessie, taal] = [c.get('sessie'), c.get('taal')]
  const { weg } = mijnWoorden(taal, false)
  const inhoud = <Paragraph>{weg.tekst}</Paragraph>
  return toonBlad(c, deps, { titel: weg.kop, inhoud, status: 404, terug: true, sessie, taal })
}

/** A letter to who asks, on a page and as a file: the same words as on paper. */
export const eigenBrief = (deps: MijnDeps) =>
  new Hono<MijnEnv>()
    .get(pad, async (c) => {
      const brief = await lees(c, deps)
      if (!brief) return nietGevonden(c, deps)
      const [sessie, taal] = [c.get('sessie'), c.get('taal')]
      const inhoud = (
        <>
          <BriefOpPapier brief={brief} />
          <Paragraph>
            <Link href={`${c.req.path}/pdf`}>{mijnWoorden(taal, false).brieven.alsPdf}</Link>
          </Paragraph>
          <Paragraph>
            <Link href={`${c.req.path}/json`}>{mijnWoorden(taal, false).brieven.alsBestand}</Link>
          </Paragraph>
        </>
      )
      return toonBlad(c, deps, { titel: brief.onderwerp, inhoud, terug: true, sessie, taal })
    })
    .get(`${pad}/json`, async (c) => {
      const brief = await lees(c, deps)
      if (!brief) return nietGevonden(c, deps)
      return c.body(`${JSON.stringify(brief, null, 2)}\n`, 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${bestandsnaam(brief).replace(/pdf$/, 'json')}"`,
      })
    })
    .get(`${pad}/pdf`, async (c) => {
      const brief = await lees(c, deps)
      if (!brief) return nietGevonden(c, deps)
      return c.body(Uint8Array.from(briefAlsPdf(brief)), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${bestandsnaam(brief)}"`,
      })
    })
