/** Written without the last full stop. These never end a sentence. */
export const NEVER_LAST = new Set(
  (
    'f.eks feks ca jf jfr tlf telf mob kl kr nr pr ev evt iht ift mht pga dvs bl.a bla inkl ekskl ekskl. min maks red ' +
    'vedr hhv herunder st adr tel fig avd pkt § art prof dr mr mrs ms e.g i.e eg ie vs no approx incl dept ext t.ex ' +
    't.o.m fr.o.m d.v.s resp dvs. o.a.m fx f.ex t.d mlm mellom s.k sk bl d.e osfr'
  ).split(' '),
);

/** May end a sentence: they do when a capital follows. */
export const PERHAPS_LAST = new Set(
  'm.fl mfl osv o.l ol o.a etc mv m.v m.m mm mfl. p.a pa a.m p.m inc ltd co u.s u.k ph.d phd jr sr'.split(' '),
);
