/** How people reach the data protection officer of a municipality: every letter to them says so (AVG 13 lid 1 onder b, 37 lid 7). */
export const up: readonly string[] = [
  `alter table inrichting.gemeente
     add column fg_naam text check (length(fg_naam) between 1 and 300),
     add column fg_email text check (length(fg_email) between 3 and 300),
     add column fg_telefoon text check (length(fg_telefoon) between 6 and 30),
     add constraint fg_is_whole check (num_nulls(fg_naam, fg_email, fg_telefoon) in (0, 3))`,
]
