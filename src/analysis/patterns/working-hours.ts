import type { BoundaryKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';
import { clock, sureClock, weekday } from '#src/analysis/patterns/times-of-day';

const days = `${weekday} ?(-|–|til|to|through|till|og|and|thru|,|–) ?(og |and |och )?${weekday}`;
const workingTime =
  '(arbeidstid\\p{L}*|arbetstid\\p{L}*|arbejdstid\\p{L}*|kjernetid\\p{L}*|working hours|work hours|hours of work|work schedule|working pattern|core hours)';
const ofTheJob =
  '({post}|arbeid|arbejde|arbete|jobb|prosent|procent|per ?cent|%|heltid|deltid|full[- ]time|part[- ]time|fast|faste)';
const byDay =
  '(på dagtid|dagtid|dagarbeid\\p{L}*|dagarbete|dagarbejde|dagtjeneste|kontortid|kontorstid|kontortider|daytime|office hours)';
/** Times that are somebody else's, or of something else than the work. */
const ofOthers =
  '{user}|{user}s|frivillig\\p{L}*|volunteers?|clinicians?|miljøvakt\\p{L}*|turnusleg\\p{L}*|(åpen|åpent|åpner|ope|opent|opnar|open|opens|opening|öppet|öppen|åbent|åben|åpningstid\\p{L}*|opningstid\\p{L}*|öppettid\\p{L}*|åbningstid\\p{L}*)|(gruppe|groups?|kafé|kafe|treff|møte|meeting|kurs|veiledning|supervision|rettleiing|handledning|class|training|opplæring|samling|nettverk|interview|intervju|søknadsfrist|frist|closing date)\\p{L}*|(ring|ringe|call|kontakt|contact|tlf|phone|telefon|treffes|visit|visitors|besøk)\\p{L}*|{not}';

/**
 * Hours and rotas of the post in words that are said of nothing else. Kept apart from what else is said at the border of work
 * and private life: these are found whatever else their sentence speaks of, "60 % fast stilling i tredelt turnus, lønn etter tariff".
 */
export const workingHoursPatterns = defineRules<BoundaryKind>('working-hours', [
  {
    id: 'working-hours.rota',
    kind: 'schedule',
    match:
      '(todelt|tredelt|to-delt|tre-delt|rullerende|rullerande|medlever|langvakts?|(inngå\\p{L}*|inngår|jobbe\\p{L}*|jobber|arbeide\\p{L}*|arbeider|arbeidar|går|gå|går|delta\\p{L}*|deltek|{post}|prosent|%) (\\p{L}+ ){0,3}i (avdelingens |avdelinga sin |husets |vår |ordinær |fast )?) ?-?turnus|medleverturnus|turnus (med|sett opp|satt opp) (arbeid |natt |helg |for )?(hver|kvar|annenhver|annakvar|for)|(on|work|works|working|join|to) (a|an|the|our|the same) (\\S+ ){0,3}(rota|roster)(?! (of|for))|(rolling|four-week|\\p{L}+-week|\\p{L}+-weekly) (rota|roster)|(rotas?|rosters?|shifts?|schema\\p{L}*|turnus\\p{L}*|vaktlist\\p{L}*|tjenesteplan\\p{L}*|vaktplan\\p{L}*|vagtplan\\p{L}*) (\\p{L}+ ){0,3}(is |are |er |är |blir |vert |läggs |set |published |issued |posted |lagt |klar |klart |sett opp |satt opp |ligger fast ){1,3}(\\p{L}+ ){0,2}(monthly|weekly|(\\p{L}+|\\p{N}+) (weeks?|months?|uker|veker|veckor|uger|måneder|månader|halvår|år|halvt år) ?(ahead|in advance|i forveien|i førevegen|i förväg|ad gangen|om gangen|om gongen)?)',
    unless: ofOthers,
    notSections: ['contact', 'application'],
    quote: 'clause',
    why: 'The rota that the post goes by is named.',
    yes: {
      nb: ['Stillingen går i todelt turnus med arbeid hver fjerde helg.', 'Vi tilbyr medleverturnus.'],
      nn: ['Fast stilling på 80 % i tredelt turnus.'],
      en: [
        'You work on a rolling rota.',
        'Rosters are issued monthly.',
        'The post is full time on a four-week roster.',
      ],
      da: ['Vagtplanen er lagt otte uger ad gangen.'],
      sv: ['Schemat läggs sex veckor i förväg.'],
    },
    no: [
      'Du underviser turnuslegene våre.',
      'You draw up the rota for the volunteers.',
      'There is no set roster.',
      'Stillingen inngår ikke i turnus.',
    ],
  },
  {
    id: 'working-hours.hours',
    kind: 'schedule',
    match: `${workingTime} (\\p{L}+ |: ?){0,4}${clock}|${days},? ?(\\p{L}+ ){0,3}(kl\\.? |klokk[ae]n? |from |fra |från |mellom |between )?(${sureClock}|${clock})|(${sureClock}),? ?(på )?(${days}|on weekdays|hverdager|kvardagar|vardagar)|(you work|you come|du arbeider|du jobber|du arbeidar|du jobbar|du arbejder|du arbetar|shifts?|vaktene|vaktane|vagterne|passen) (\\p{L}+ ){0,3}(${sureClock})|${ofTheJob}(,| på| med| i)? ${byDay}|${byDay},? ?(\\p{L}+ )?${ofTheJob}|^\\P{L}*${byDay}\\P{L}*$`,
    unless: ofOthers,
    notSections: ['contact', 'application', 'about', 'duties'],
    quote: 'clause',
    why: 'The hours of the post are stated.',
    yes: {
      nb: ['Arbeidstid 8–15.30.', 'Fast stilling på dagtid.', '100 % stilling, mandag til fredag, 08.00–15.30.'],
      nn: ['Arbeidstida er 8–15.30.'],
      en: ['Full time, Monday to Friday, 9 to 5.', 'You work 10am to 6pm.'],
      da: ['Arbejdstiden er 8-15.'],
      sv: ['Arbetstiden är 8–16.'],
    },
    no: [
      'Huset er åpent mandag til fredag 9–15.',
      'Ring Kari mandag til fredag 9–15.',
      'Arbeidstid etter avtale.',
      'The group meets Monday to Friday, 10am to 12pm.',
      'Sykepleierne har 24 timer.',
    ],
  },
]);
