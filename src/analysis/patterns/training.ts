import type { TrainingKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

/** Demands to be ready without any training, in words that name none. */
export const trainingPatterns = defineRules<TrainingKind>('training', [
  {
    id: 'training.ready-from-day-one',
    kind: 'denied',
    match:
      'självgående|(gå|går|go|step|jump|træde|kliva|kunne gå) (rett|direkte|direkt|rakt|straight|right|lige) (inn|ind|in|into) (i|into|till)?|hit the ground running|(sjølvgåande|selvgående|selvkjørende|self-sufficient|independent|operativ|klar|ready|fungere|fungera|arbeta självgående) ..3 (fra|frå|från|from|on) (\\p{L}+ )?(første|fyrste|dag|day|første dag|first)|(starter|startar|begynner|start|begin) ..3 (på egen hånd|på eiga hand|alone|on your own) ..4 (første|fyrste|first|dag|day)|(du lærer|you (will )?learn|lær|lærer) (\\p{L}+ ){0,3}(underveis|undervegs|on the job|as you go|av å gjøre)|learn on the job',
    unless:
      '(brukerne|gjestene|beboerne|users|people|guests)|({not}|trenger ikke|treng ikkje) ..4 (gå|selvgående|ready)|(brukere|users|people|guests|gjester)|opplæring|induction|training is',
    within: 'sentence',
    why: 'Ready at once says that no training is meant.',
    yes: {
      nb: ['Du må kunne gå rett inn i rollen.', 'Du starter på egen hånd første kveld.'],
      nn: ['Du må vere sjølvgåande frå dag ein.'],
      en: ['You must hit the ground running.'],
      da: ['Du skal kunne gå direkte ind i jobbet.'],
      sv: ['Du behöver kunna arbeta självgående från första dagen.'],
    },
    no: ['Brukerne kan gå rett inn i varmestua.', 'Du er selvstendig.', 'People can walk straight in.'],
  },
]);
