import { PostButton } from './button.tsx'
import type { PageProps } from './page-props.ts'
import { safeUrl } from './safe-url.ts'
import { Link } from './text.tsx'

type HeaderProps = Pick<
  PageProps,
  'product' | 'gemeente' | 'theme' | 'pet' | 'signOut' | 'quickExit' | 'csrf'
>

/** Which role is active; the link to another is there only for who has more than one. */
function Pet({ pet }: { readonly pet: NonNullable<PageProps['pet']> }) {
  return (
    <p class="sp-header__pet">
      {pet.label} <strong>{pet.name}</strong>
      {pet.change && (
        <>
          {' '}
          <Link href={pet.change.href}>{pet.change.label}</Link>
        </>
      )}
    </p>
  )
}

/** Product, municipality, role and ways out. */
export function PageHeader({ product, gemeente, theme, pet, signOut, quickExit, csrf }: HeaderProps) {
  return (
    <header class="utrecht-page-header sp-header">
      <div class="utrecht-page-header__content sp-header__content">
        <p class="sp-header__product">
          {theme.logo && <img class="sp-header__logo" src={safeUrl(theme.logo.src)} alt={theme.logo.alt} />}
          <a class="sp-header__home" href={safeUrl(product.href)}>
            {product.name}
          </a>
          <span class="sp-header__gemeente">{gemeente}</span>
        </p>
        <div class="sp-header__person">
          {pet && <Pet pet={pet} />}
          {quickExit && (
            <a
              class="nl-button nl-button--secondary"
              href={safeUrl(quickExit.href)}
              rel="noreferrer"
              data-leave
            >
              {quickExit.label}
            </a>
          )}
          {signOut && csrf !== undefined && (
            <PostButton action={signOut.action} csrf={csrf} kind="subtle">
              {signOut.label}
            </PostButton>
          )}
        </div>
      </div>
    </header>
  )
}
