import type { VasteBrief } from './bezetting.ts'
import { brievenVanAanpak } from './van-aanpak.ts'
import { brievenVanAnderen } from './van-anderen.ts'
import { brievenVanOnderzoek } from './van-onderzoek.ts'
import { brievenVanPartij } from './van-partij.ts'
import { brievenVanRechten } from './van-rechten.ts'
import { brievenVanUitkomst } from './van-uitkomst.ts'

/** Every kind of letter that leaves, from the fixed cast: what each says stands beside this file, one text a letter. */
export const alleBrieven: readonly VasteBrief[] = [
  ...brievenVanAnderen,
  ...brievenVanPartij,
  ...brievenVanOnderzoek,
  ...brievenVanUitkomst,
  ...brievenVanAanpak,
  ...brievenVanRechten,
]
