import { h } from 'preact'
import { expect, test } from 'vitest'
import { type PageProps, renderPage } from './layout.tsx'
import { Link } from './text.tsx'

const page: PageProps = {
  title: 'Werkvoorraad',
  assets: {
    css: '/assets/app-1.css',
    js: '/assets/app-2.js',
    icon: '/assets/icon-3.svg',
    places: '/assets/places-4.json',
    call: '/assets/call-5.js',
    weigh: '/assets/weigh-6.js',
    live: '/assets/live.js',
  },
  theme: { className: 'voorbeeld-theme' },
  product: { name: 'Samenspraak', href: '/' },
  gemeente: 'Gemeente Voorbeeld',
  labels: { skip: 'Naar de inhoud', navigation: 'Hoofdmenu' },
}

const labels = { heading: 'k', idle: 'i', absolute: 'a', ended: 'e', failed: 'f', extend: 'v', close: 's' }

test('a page is a whole document in Dutch, with its title and its assets', () => {
  const html = renderPage(page)
  expect(html).toMatch(/^<!doctype html><html lang="nl" class="voorbeeld-theme">/)
  expect(html).toContain('<title>Werkvoorraad - Samenspraak</title>')
  expect(html).toContain('<link rel="stylesheet" href="/assets/app-1.css"/>')
  expect(html).toContain('<script src="/assets/app-2.js" defer></script>')
  expect(html).toContain('width=device-width, initial-scale=1')
  expect(html).toMatch(/<a class="nl-skip-link[^"]*" href="#inhoud">Naar de inhoud<\/a>/)
  expect(html).toMatch(/<main class="sp-main" id="inhoud" tabindex="-1">/)
})

test('another language says so, with its direction', () => {
  expect(renderPage({ ...page, lang: 'ar', dir: 'rtl' })).toContain('<html lang="ar" dir="rtl"')
})

test('the current page is marked in the navigation', () => {
  const navigation = [
    { label: 'Een', href: '/een', current: true },
    { label: 'Twee', href: '/twee' },
  ]
  const html = renderPage({ ...page, navigation })
  expect(html).toContain('<nav class="utrecht-nav-bar sp-nav" aria-label="Hoofdmenu">')
  expect(html).toContain('href="/een" aria-current="page"')
  expect(html).not.toMatch(/href="\/twee" aria-current/)
})

test('role, change of role and signing out stand in the header; signing out is a form with the token', () => {
  const html = renderPage({
    ...page,
    csrf: 'token',
    pet: { label: 'Pet:', name: 'toeleider', change: { label: 'wissel', href: '/pet' } },
    signOut: { label: 'Uitloggen', action: '/uitloggen' },
  })
  expect(html).toContain('<strong>toeleider</strong>')
  expect(html).toContain('href="/pet"')
  expect(html).toMatch(
    /method="post" action="\/uitloggen"><input type="hidden" name="_csrf" value="token"\/>/,
  )
})

test('who is not signed in sees no role, no way out and no warning', () => {
  const html = renderPage({ ...page, signOut: { label: 'Uitloggen', action: '/uitloggen' } })
  expect(html).not.toContain('Uitloggen')
  expect(html).not.toContain('<dialog')
  expect(html).not.toContain('data-session')
})

test('the ends of the session stand on the body, by the clock of the server', () => {
  const html = renderPage({ ...page, csrf: 't', session: { now: 1, idleEnds: 2, absoluteEnds: 3, labels } })
  expect(html).toMatch(
    /<body [^>]*data-session-now="1" data-session-idle-ends="2" data-session-absolute-ends="3">/,
  )
  expect(html).toContain('<dialog')
})

test('a municipality has its own stylesheet, class and logo', () => {
  const theme = {
    className: 'eigen-theme',
    stylesheet: '/huisstijl/a.css',
    logo: { src: '/huisstijl/l.svg', alt: 'Voorbeeld' },
  }
  const html = renderPage({ ...page, theme })
  expect(html).toContain('class="eigen-theme"')
  expect(html).toContain('<link rel="stylesheet" href="/huisstijl/a.css"/>')
  expect(html).toContain('src="/huisstijl/l.svg" alt="Voorbeeld"')
})

test('text cannot become markup, in the page or in an attribute', () => {
  const evil = '<script>alert(1)</script>" onload="alert(2)'
  const html = renderPage({
    ...page,
    title: evil,
    gemeente: evil,
    theme: {
      className: evil,
      stylesheet: 'javascript:alert(3)',
      logo: { src: 'javascript:alert(4)', alt: evil },
    },
    navigation: [{ label: evil, href: `javascript:${evil}` }],
    quickExit: { label: evil, href: 'java\tscript:alert(5)' },
    children: h(Link, { href: 'javascript:alert(6)', children: evil }),
  })
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('" onload="')
  expect(html).not.toMatch(/javascript:|java\tscript:/i)
  expect(html.match(/<script/g)).toHaveLength(1)
})

test('no page has script or style in itself, nor a handler in an attribute', () => {
  const html = renderPage({ ...page, csrf: 't', session: { now: 1, idleEnds: 2, absoluteEnds: 3, labels } })
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
})
