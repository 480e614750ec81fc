import { expect, test } from 'vitest'
import { safeUrl } from './safe-url.ts'

test.each([
  '/onderzoeken/1',
  'onderzoeken?x=a:b',
  '#veld-naam',
  '?stap=2',
  './a:b',
  'https://example.org/a',
  'HTTP://example.org',
  'tel:+31123456789',
  'mailto:a@example.org',
])('%s stays as it is', (url) => {
  expect(safeUrl(url)).toBe(url)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript\n:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
])('%j goes nowhere', (url) => {
  expect(safeUrl(url)).toBe('#')
})
