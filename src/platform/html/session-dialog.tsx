import { Button, Buttons } from './button.tsx'
import { safeUrl } from './safe-url.ts'

/** When a session ends, in milliseconds since 1970 by the clock of the server. */
export interface Session {
  /** The time at the server while it made this page: the clock of the browser may be wrong. */
  readonly now: number
  readonly idleEnds: number
  readonly absoluteEnds: number
}

export interface SessionLabels {
  readonly heading: string
  /** "U wordt zo uitgelogd. Druk op Enter om door te gaan." */
  readonly idle: string
  /** "Uw werkdag in Samenspraak eindigt zo en is niet te verlengen. Sla uw werk op." */
  readonly absolute: string
  readonly ended: string
  readonly failed: string
  readonly extend: string
  readonly close: string
}

export interface SessionDialogProps {
  readonly labels: SessionLabels
  readonly csrf: string
  /** Where the session is made longer. */
  readonly action?: string | undefined
}

/** The warning before a session ends. The script opens it; without the script it stays closed. */
export function SessionDialog({ labels, csrf, action = '/sessie/verleng' }: SessionDialogProps) {
  return (
    <dialog class="sp-dialog" id="sessie" aria-labelledby="sessie-kop" aria-describedby="sessie-tekst">
      <h2 class="nl-heading nl-heading--level-3" id="sessie-kop">
        {labels.heading}
      </h2>
      <div id="sessie-tekst" aria-live="assertive">
        <p data-session-text="idle">{labels.idle}</p>
        <p data-session-text="absolute" hidden>
          {labels.absolute}
        </p>
        <p data-session-text="ended" hidden>
          {labels.ended}
        </p>
        <p data-session-text="failed" hidden>
          {labels.failed}
        </p>
      </div>
      <form method="post" action={safeUrl(action)} data-session-form>
        <input type="hidden" name="_csrf" value={csrf} />
        <Buttons>
          <Button>{labels.extend}</Button>
        </Buttons>
      </form>
      <form method="dialog" data-session-close hidden>
        <Button kind="secondary">{labels.close}</Button>
      </form>
    </dialog>
  )
}
