import { compartment } from './compartment.ts'

/** The compartment of the oggz: outreach to who asks no help or avoids it, and to whom it was handed over (1.1.1, 5.1.2 lid 2). */
export const up: readonly string[] = compartment('oggz', {
  doorgeleiding: `soort text not null, partij_id uuid, taak text, grond text not null, staat text not null, datum date not null,
     beslist_op date`,
})
