import type { ComponentChildren } from 'preact'
import { safeUrl } from './safe-url.ts'
import { Context } from './text.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'subtle'

export interface ButtonProps {
  readonly children: ComponentChildren
  readonly kind?: ButtonKind | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly context?: string | undefined
  /** The id of the form that it sends, when it does not stand in it. */
  readonly form?: string | undefined
  /** Where the form goes by this button: its own address with the place to come back to, as `/handeling#rij-2`. */
  readonly backTo?: string | undefined
}

/** Submits the form it stands in. Never disabled: who presses too early is told what is missing. */
export function Button({ children, kind = 'primary', name, value, context, form, backTo }: ButtonProps) {
  return (
    <button
      class={`nl-button nl-button--${kind}`}
      type="submit"
      name={name}
      value={value}
      form={form}
      formaction={backTo && safeUrl(backTo)}
    >
      {children}
      <Context text={context} />
    </button>
  )
}

export interface ActionLinkProps {
  readonly href: string
  readonly children: ComponentChildren
  readonly kind?: ButtonKind | undefined
  readonly context?: string | undefined
}

/** A link to the page of an act, with the look of a button. */
export function ActionLink({ href, children, kind = 'secondary', context }: ActionLinkProps) {
  return (
    <a class={`nl-button nl-button--${kind} sp-action-link`} href={safeUrl(href)}>
      {children}
      <Context text={context} />
    </a>
  )
}

/** Buttons side by side, left-aligned; below each other where the screen is narrow. */
export function Buttons({ children }: { readonly children: ComponentChildren }) {
  return <div class="sp-buttons">{children}</div>
}

export interface PostButtonProps extends ButtonProps {
  readonly action: string
  readonly csrf: string
}

/** A form of one button, for an act without input, such as signing out. */
export function PostButton({ action, csrf, ...button }: PostButtonProps) {
  return (
    <form class="sp-post-button" method="post" action={safeUrl(action)}>
      <input type="hidden" name="_csrf" value={csrf} />
      <Button {...button} />
    </form>
  )
}
