import { Button, type ButtonKind } from '../platform/html/button.tsx'
import { Fold } from '../platform/html/fold.tsx'
import { dagInWoorden } from '../teksten/datum-in-woorden.ts'
import { demo } from '../teksten/nl/demo.ts'
import { postvak } from '../teksten/nl/postvak.ts'
import { vul } from '../teksten/tekst.ts'
import { demoAccounts } from './accounts.ts'
import { demoInwoners, inwonerAdres } from './inwoners.ts'

/** What the bar shows: the day of the demo's clock, how far it is ahead, who one is, and where to come back to. */
export interface BalkProps {
  readonly vandaag: string
  readonly dagenVooruit: number
  /** Name of who is signed in. */
  readonly naam?: string | undefined
  /** Path of this page. */
  readonly terug: string
}

/** The ways to move the clock, in the order of the bar. */
export const klokstanden = ['termijn', 'dag', 'week', 'nu'] as const
export type Klokstand = (typeof klokstanden)[number]

/** Whether a form names one of them. */
export const isKlokstand = (waarde: unknown): waarde is Klokstand =>
  klokstanden.some((stand) => stand === waarde)

/** Where one signs in as someone of the demo, in one click. */
export const aanmeldAdres = (sub: string): string =>
  `/aanmelden?als=${sub}&terug=${encodeURIComponent('/werkvoorraad')}`

const vooruit = (dagen: number): string => {
  if (dagen <= 0) return ''
  return dagen === 1 ? demo.eenDagVooruit : vul(demo.vooruit, { dagen })
}

interface Kind {
  readonly kind?: ButtonKind
}

/** The buttons that move the clock; `terug` is the page one comes back to. */
export function KlokKnoppen({ terug, kind = 'subtle' }: Pick<BalkProps, 'terug'> & Kind) {
  return (
    <form class="sp-demo__row" method="post" action="/demo/klok">
      <input type="hidden" name="terug" value={terug} />
      {klokstanden.map((stand) => (
        <Button kind={kind} name="naar" value={stand}>
          {demo.klok[stand]}
        </Button>
      ))}
    </form>
  )
}

/** The button that begins again. */
export function OpnieuwKnop({ kind = 'subtle' }: Kind) {
  return (
    <form class="sp-demo__row" method="post" action="/demo/opnieuw">
      <Button kind={kind}>{demo.opnieuw}</Button>
    </form>
  )
}

function Mensen({ naam }: Pick<BalkProps, 'naam'>) {
  return (
    <ul class="sp-demo__row" aria-label={demo.wordt}>
      {demoAccounts.map(({ sub, name }) => (
        <li>
          <a class="nl-link" href={aanmeldAdres(sub)} aria-current={name === naam ? 'true' : undefined}>
            {name.split(' ')[0]}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The fictional people whom a dossier is about: their own environment. */
function Inwoners() {
  return (
    <ul class="sp-demo__row" aria-label={demo.inwoners}>
      {demoInwoners.map(({ sub, name }) => (
        <li>
          <a class="nl-link" href={inwonerAdres(sub)}>
            {vul(demo.alsInwoner, { naam: name.split(' ')[0] ?? name })}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The bar above every page of the demo: which day it is, become someone else, move the clock, begin again. */
export function DemoBalk({ vandaag, dagenVooruit, naam, terug }: BalkProps) {
  const rest = [
    <Mensen naam={naam} />,
    <Inwoners />,
    <div class="sp-demo__row">
      <KlokKnoppen terug={terug} />
      <OpnieuwKnop />
    </div>,
  ]
  return (
    <aside class="sp-demo" aria-label={demo.balk}>
      <div class="sp-demo__content">
        <p class="sp-demo__row">
          <a class="nl-link sp-demo__name" href="/demo">
            {demo.balk}
          </a>
          <a class="nl-link" href="/demo/postvak">
            {postvak.link}
          </a>
          <span>
            {vul(demo.vandaag, { datum: dagInWoorden(vandaag) })} {vooruit(dagenVooruit)}
          </span>
        </p>
        {terug.startsWith('/mijn') ? (
          // Folded away above a page of somebody's own: what he must do is seen at once.
          <Fold summary={demo.wordt} open={false}>
            {rest}
          </Fold>
        ) : (
          rest
        )}
      </div>
    </aside>
  )
}
