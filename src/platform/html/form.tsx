import type { ComponentChildren } from 'preact'
import { ActionLink, Button, Buttons } from './button.tsx'
import { ErrorSummary, type FieldError } from './error-summary.tsx'
import { Heading } from './heading.tsx'
import { safeUrl } from './safe-url.ts'
import { Link } from './text.tsx'

export * from './button.tsx'
export * from './choice.tsx'
export * from './date-field.tsx'
export { ErrorSummary, type FieldError } from './error-summary.tsx'
export { fieldId } from './field.tsx'
export * from './file-field.tsx'
export * from './repeated-group.tsx'
export * from './select.tsx'
export * from './text-area.tsx'
export * from './text-field.tsx'

/** Names and values that travel along unseen; a list is sent as the same name several times. */
export type HiddenValues = Readonly<Record<string, string | readonly string[] | undefined>>

/** What earlier steps of a form collected, and the numbers that tie the form to its dossier. */
export function HiddenFields({ values }: { readonly values: HiddenValues }) {
  return (
    <>
      {Object.entries(values).flatMap(([name, value]) =>
        [value ?? []].flat().map((one) => <input type="hidden" name={name} value={one} />),
      )}
    </>
  )
}

export interface FormPageLabels {
  /** "Er gaat iets mis": the heading above the list of errors. */
  readonly errorHeading: string
}

/** A form of which the server keeps nothing before it was sent: its script asks first whether there is still a session. */
export interface Unkept {
  readonly id: string
  /** Selectors, `a|b&c`: while one of these answers is given, or several together, the form is not sent. */
  readonly stop: string
}

export interface FormPageProps {
  readonly title: string
  readonly labels: FormPageLabels
  readonly action: string
  /** Sent as `_csrf`, `handelingId` and `versie`. */
  readonly csrf: string
  readonly handelingId?: string | undefined
  readonly versie?: string | undefined
  readonly hidden?: HiddenValues | undefined
  readonly errors?: readonly FieldError[] | undefined
  /** "Stap 2 van 4" */
  readonly step?: string | undefined
  readonly back?: { readonly label: string; readonly href: string } | undefined
  readonly intro?: ComponentChildren
  readonly primary: {
    readonly label: string
    readonly name?: string | undefined
    readonly value?: string | undefined
  }
  readonly cancel?: { readonly label: string; readonly href: string } | undefined
  /** More buttons, such as saving a draft. */
  readonly secondary?: ComponentChildren
  /** For a form with a file. */
  readonly multipart?: boolean | undefined
  /** What is typed is kept by the script; what it says when that worked, and when it did not. */
  readonly draft?: { readonly saved: string; readonly failed: string } | undefined
  /** Warn who leaves with something typed; off for a form that only confirms, `typed` when it came back with what was typed. */
  readonly guard?: boolean | 'typed' | undefined
  /** What is typed is kept nowhere but on the page. */
  readonly unkept?: Unkept | undefined
  readonly children?: ComponentChildren
}

/**
 * Enter in a field presses the first button of a form; that must be the one that goes on, and not one that removes a
 * row. So that button comes first too, unseen and out of the order of tabbing.
 */
function EnterButton({ label, name, value }: FormPageProps['primary']) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the same button stands below, there it can be reached
    <button class="sp-hidden" type="submit" name={name} value={value} tabindex={-1} aria-hidden="true">
      {label}
    </button>
  )
}

function FormTop({ back, errors, labels, step, title, intro }: FormPageProps) {
  return (
    <>
      {back && (
        <p class="sp-back">
          <Link href={back.href}>{back.label}</Link>
        </p>
      )}
      <ErrorSummary heading={labels.errorHeading} errors={errors ?? []} />
      {step && <p class="sp-step">{step}</p>}
      <Heading level={1}>{title}</Heading>
      {intro && <div class="sp-intro">{intro}</div>}
    </>
  )
}

/** A page with one form: errors, step, title, introduction, fields, buttons. The browser checks nothing itself. */
export function FormPage(props: FormPageProps) {
  const { csrf, handelingId, versie, hidden, primary, cancel, unkept, guard = true } = props
  const typed = guard === 'typed' || (props.errors?.length ?? 0) > 0
  return (
    <div class={`sp-form-page${unkept ? ' sp-form-page--wide' : ''}`}>
      <FormTop {...props} />
      <form
        id={unkept?.id}
        method="post"
        action={safeUrl(props.action)}
        enctype={props.multipart ? 'multipart/form-data' : undefined}
        novalidate
        autocomplete={unkept ? 'off' : undefined}
        data-guard={guard ? (typed ? 'typed' : 'clean') : undefined}
        data-draft={props.draft ? '' : undefined}
        data-unkept={unkept?.stop}
      >
        <HiddenFields values={{ _csrf: csrf, handelingId, versie, ...hidden }} />
        <EnterButton {...primary} />
        {props.children}
        {props.draft && (
          <p
            class="nl-paragraph sp-draft"
            role="status"
            data-draft-saved={props.draft.saved}
            data-draft-failed={props.draft.failed}
          />
        )}
        <Buttons>
          <Button name={primary.name} value={primary.value}>
            {primary.label}
          </Button>
          {props.secondary}
          {cancel && (
            <ActionLink href={cancel.href} kind="subtle">
              {cancel.label}
            </ActionLink>
          )}
        </Buttons>
      </form>
    </div>
  )
}
