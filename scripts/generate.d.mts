/** The names that differ between what was made and what was found: new, changed, or no longer made; sorted. */
export function stale(
  made: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): readonly string[]
