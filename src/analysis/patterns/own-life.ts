import { defineRules } from '#src/analysis/patterns/rule';

/** The same words of what one has worked or studied with. */
const ofWork =
  '(jobbet|jobba|jobbat|arbeidet|arbeidd|arbeida|arbejdet|arbetat|worked|working|employed|placements?|praksis|praktik|ansvar\\p{L}*|responsib\\p{L}*|utdann\\p{L}*|utdanna|uddann\\p{L}*|utbild\\p{L}*|educat\\p{L}*|training|trained|opplæring|kurs(et)?|courses?|lectur\\p{L}*|undervis\\p{L}*|forsk\\p{L}*|research\\p{L}*|faglig\\p{L}*|fagleg\\p{L}*|professional\\p{L}*|rapporter\\p{L}*|metode\\p{L}*|method\\p{L}*|interventions?|(arbeid|arbejde|arbete|work) (med|med|with|in|innen|innan|inom|på)|erfaring (med|fra|från|frå) (\\p{L}+ )?(arbeid|turnus|miljø|drift)\\p{L}*|experience(d)? (in|working|nurse|clinician)|opportunit\\p{L}*)';
/** Ways to tell that a person has been through it: what demands and wishes for own experience are made of. */
export const ownLife = defineRules<'own-life'>('own-life', [
  {
    id: 'own-life.bullet',
    kind: 'own-life',
    match: `(person|someone|somebody|individual)s? ..2 (living|lives|with) ..5 {condition}|(tid|time|years|år) (på|i|on|in) (\\p{L}+ )?(gat(a|en|an)|gaden|streets?|hospits|herberg\\p{L}*|hostels?|prison|jail|custody|fengsel\\p{L}*|fængsel|fängelse|foster (care|homes?)|care|fosterhjem|fosterheim)`,
    unless: `${ofWork}`,
    sections: ['qualifications', 'personal'],
    why: 'Among the qualifications the subject goes without saying.',
    yes: {
      nb: ['Kvalifikasjoner\n• Tid på gata'],
      nn: ['Kvalifikasjonar\n• Tid i fengsel'],
      en: ['Qualifications\n• Person living with schizophrenia'],
    },
    no: [
      'Kvalifikasjoner\n• Har jobbet med rus',
      'Qualifications\n• Two years in a substance use setting',
      'Du har vært på jobb i dag.',
    ],
  },
  {
    id: 'own-life.part-of-life',
    kind: 'own-life',
    match: `(been|vært|vore|varit|været|er|är|is) (\\p{L}+ )?(part|del|a piece) (of|av|af) ({your} )?(\\p{L}+ )?(life|lives|liv|livet)|{condition} ..6 (from|fra|frå|från|i|in|av|af|from) ({your}|their|my|eget|eige|egna|own) (own |eget |eige |egna )?(life|liv|family|familie|kropp|body)|(bak|bakom|behind) (seg|sig|deg|dig|you|them)|(fra|frå|från|from|out of|av|af|gjennom|through|i|in) (eget|eige|egna|own|{your} own|ditt eget|ditt eige) (liv|life|levnad)|(from|fra|frå|från) the inside|fra innsiden|frå innsida|inifrån|indefra|{you} (can )?look back (on|at)`,
    with: `{condition}|erfaring\\p{L}*|røynsle\\p{L}*|erfarenhet\\p{L}*|experience\\p{L}*|kjenn\\p{L}*|kend\\p{L}*|känn\\p{L}*|know\\p{L}*|sykdom|gambl\\p{L}*|vet|veit|{you}`,
    unless: `${ofWork}`,
    notSections: ['offer', 'contact', 'application', 'about'],
    why: 'Known from one’s own life, body or family.',
    yes: {
      nb: ['Du kjenner rusbehandling fra innsiden.', 'Du har psykoseerfaring fra eget liv.'],
      nn: ['Du kjenner det frå eige liv.'],
      en: ['Has addiction been part of your life?', 'You know foster care from your own life.'],
      sv: ['Du känner psykiatrin inifrån.'],
    },
    no: ['Du har karrieren bak deg og utdanning.', 'Vi er en del av livet i byen.'],
  },
  {
    id: 'own-life.close-to',
    kind: 'own-life',
    match: `(mor|mamma|far|pappa|søster|syster|bror|søsken|søn|sønn|son|datter|dotter|dotter|ektefelle|ægtefælle|partner|foreldre|forælder|förälder|mother|father|parent|sibling|sister|brother|child|daughter|spouse|relative|carer|pårørende|pårørande|anhörig) (til|till|åt|of|to|for|för) (en |ein |et |eit |ett |a |an )?(\\p{L}+ )?(menneske|person|someone|somebody|noen|nokon|nogen|någon|one|med|with|child|barn) (\\p{L}+ ){0,3}(med|with|som|who|der)|whose (own )?(child|son|daughter|partner|parent|brother|sister|family)|(love|loves|loved) (someone|somebody) (with|who)`,
    unless: `${ofWork}|(møt\\p{L}*|meet\\p{L}*|støtt\\p{L}*|support\\p{L}*|hjelp\\p{L}*|help\\p{L}*) (\\p{L}+ ){0,3}(mor|far|foreldre|parents?|relatives?|pårørende|pårørande|families)`,
    notSections: ['offer', 'contact', 'application', 'about', 'duties'],
    why: 'One may have lived through it beside somebody.',
    yes: {
      nb: ['Du er søster til en person med psykose.'],
      en: ['A person whose own sister drank.', 'You love someone with schizophrenia.'],
      da: ['Du er mor eller søn til et menneske med svær sygdom.'],
    },
    no: ['Du møter foreldre til barn med psykiske vansker.', 'Vi er nære byen.'],
  },
]);
