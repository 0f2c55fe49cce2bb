import type { CriterionId } from '#src/rubric/criteria';
import type { Localized } from '#src/rubric/localized';

/**
 * Paragraphs for an ad where the truth is not what the documents would have: said openly, with what is done instead.
 * Nothing in them is a fact; what only the employer knows is a blank.
 */
export const honestLacks: Partial<Record<CriterionId, Localized>> = {
  'permanent-position': {
    nb: 'Stillingen er midlertidig fram til ___, fordi ___. Hva som skjer etterpå: ___.',
    nn: 'Stillinga er mellombels fram til ___, fordi ___. Kva som skjer etterpå: ___.',
    en: 'The post is temporary until ___, because ___. What happens afterwards: ___.',
  },
  'position-size': {
    nb: 'Stillingen er på ___ % fordi ___. Vi kan si noe om en annen størrelse ___.',
    nn: 'Stillinga er på ___ % fordi ___. Vi kan seie noko om ein annan storleik ___.',
    en: 'The post is ___% of full time because ___. We can say something about another size ___.',
  },
  'regular-supervision': {
    nb: 'Vi har ikke en fast ordning for veiledning ennå. Det du står i, kan du ta opp med ___, og en ordning er planlagt fra ___.',
    nn: 'Vi har ikkje ei fast ordning for rettleiing enno. Det du står i, kan du ta opp med ___, og ei ordning er planlagd frå ___.',
    en: 'We have no fixed arrangement for supervision yet. You can bring up what you face with ___, and an arrangement is planned from ___.',
  },
  'role-description': {
    nb: 'Oppgavene er ikke helt fastlagt. Det vi vet nå, er at du skal ___ og ___. Resten blir vi enige om innen ___.',
    nn: 'Oppgåvene er ikkje heilt fastlagde. Det vi veit no, er at du skal ___ og ___. Resten blir vi samde om innan ___.',
    en: 'The tasks are not quite settled. What we know now is that you will ___ and ___. We will agree on the rest by ___.',
  },
  'role-training': {
    nb: 'Vi har ikke et ferdig opplegg for opplæring. De første ___ ukene følger du ___, og vi lager planen sammen.',
    nn: 'Vi har ikkje eit ferdig opplegg for opplæring. Dei første ___ vekene følgjer du ___, og vi lagar planen saman.',
    en: 'We have no ready plan for training. For the first ___ weeks you follow ___, and we make the plan together.',
  },
  'not-alone': {
    nb: 'Du blir den eneste erfaringskonsulenten hos oss. Du samarbeider tett med ___, og vi hjelper deg i kontakt med ___.',
    nn: 'Du blir den einaste erfaringskonsulenten hos oss. Du samarbeider tett med ___, og vi hjelper deg i kontakt med ___.',
    en: 'You will be the only peer worker here. You work closely with ___, and we help you get in touch with ___.',
  },
  'peer-network': {
    nb: 'Vi kjenner ikke til et nettverk for erfaringskonsulenter i nærheten. Du kan bruke ___ timer i måneden til å ___.',
    nn: 'Vi kjenner ikkje til eit nettverk for erfaringskonsulentar i nærleiken. Du kan bruke ___ timar i månaden til å ___.',
    en: 'We know of no network of peer workers nearby. You can use ___ hours a month to ___.',
  },
  'clear-boundaries': {
    nb: 'Arbeidstiden varierer: ___. Du får vite vaktene ___ uker før, og ___ hjelper deg med å sette grenser.',
    nn: 'Arbeidstida varierer: ___. Du får vite vaktene ___ veker før, og ___ hjelper deg med å setje grenser.',
    en: 'Working hours vary: ___. You know your shifts ___ weeks ahead, and ___ helps you set limits.',
  },
  'prepared-workplace': {
    nb: 'Dette er første gang vi ansetter en erfaringskonsulent. Før du begynner, har vi ___.',
    nn: 'Dette er første gongen vi tilset ein erfaringskonsulent. Før du byrjar, har vi ___.',
    en: 'This is the first time we hire a peer worker. Before you start, we will have ___.',
  },
  'no-education-barrier': {
    nb: 'Vi ber om ___ fordi ___. Har du en annen bakgrunn, kan ___ veie opp.',
    nn: 'Vi ber om ___ fordi ___. Har du ein annan bakgrunn, kan ___ vege opp.',
    en: 'We ask for ___ because ___. If your background is another, ___ can make up for it.',
  },
};
