export const up: readonly string[] = []
