import { occursIn } from '#src/analysis/patterns/pattern';
import type { Doc } from '#src/analysis/text/doc';

/** A course, an article, a page of answers, a list, a model text or a grant, told by its title. */
const otherTitle =
  '(kurs|grunnkurs|course|training|utdanning|uddannelse|utbildning|peeruddannelse|studium|skole|webinar|konferanse|seminar|samling)( .*)?|.*(kurs|uddannelse|utbildning|utdanning|utdanningen) (for|til|i|som|–|-).*|.*(spørsmål og svar|questions and answers|frågor och svar|spørgsmål og svar|FAQ|frequently asked).*|.*(job description template|sample job description|template|mal for|stillingsbeskrivelse –|eksempel på).*|(become|bli|bliv) (a|en|ein) .*(course|kurs)?.*|.*(ledige stillinger|ledige jobber|lediga jobb|ledige stillingar|jobs in|find a job|treff på|job alert|vacancies|jobs)( .*)?|(tilskudd|tilskot|tilskud|bidrag|grant|grants|funding) .*|.*(what the job is like|what is a|hva er en|kva er ein|hvad er en|vad är en|takes on|ansetter sine|fikk jobb).*|.*(hospital|trust|kommune|kommunen|region) (takes on|hires|welcomes|får|ansetter|tilset).*';

const courseCues =
  '(kursavgift|påmelding\\p{L}*|meld deg på|meld deg på her|påmeldingsfrist|tilmelding\\p{L}*|tilmeld dig|anmälan till kurs\\p{L}*|sign up|enrol|enroll|enrolment|free course|\\p{L}+-week course|kurset|kursdager|kursdagar|the course|modul\\p{L}*|modules|holdet|kursledere|diploma on completion|kursbevis|studiepoeng gis)';
const unpaidCues =
  '(frivillig|volunteer|volunteering|ulønn?et|ulønt|unpaid|oulönad|ulønnet|ideell|ideellt) (rolle|role|verv|oppdrag|arbeid|arbeide|innsats|innsats\\p{L}*|likeperson\\p{L}*|position|opportunity|opportunities|placement|peer \\p{L}+|basis|uppdrag|arbete|arbejde)|(dette er|this is|rollen er|rolla er|vervet er|role is|vervet) ..5 (frivillig\\p{L}*|ulønn?a?t?|ulønt|unpaid|voluntary|oavlönad|ideellt|ulønnet)|(voluntary|volunteer) (role|position|post|basis)|(expenses|travel|utgifter|reise\\p{L}*) ..6 (covered|reimbursed|refunderes|dekkes|dekt|dekka) ..8 (no (pay|wage|salary)|ulønn\\p{L}*)|(brukerutvalg|brukarutval|brukerråd|brukarråd|user panel|advisory (panel|group))\\p{L}* ..8 (møtegodtgjør\\p{L}*|honorar|godtgjør\\p{L}*|fee)';
const applyCues =
  '(søknad|søknaden|søknadsfrist|søk stillingen|ansøgning\\p{L}*|ansök\\p{L}*|apply|application|applications|closing date|tiltredelse|tiltreding|tilsetjing\\p{L}*|ansettelse\\p{L}*|ansættelse\\p{L}*|anställning\\p{L}*|stilling|stillingen|stillinga|stillinger|stillingar|tjänst|tjänsten|tjänster|post|position|vacancy|job|role|full[- ]time|part[- ]time|vikariat|engasjement|salary|lønn|løn|lön)';
const newsCues =
  '(publisert|publiceret|publicerad|published|foto:|tekst:|read more|les mer|les også|les meir|forteller hun|forteller han|fortel ho|sier \\p{Lu}\\p{L}+|seier \\p{Lu}\\p{L}+|says \\p{Lu}\\p{L}+|said \\p{Lu}\\p{L}+)';
const templateCues =
  '(\\[(employer|company|organization|organisation|your|navn|virksomhet|arbeidsgiver)[^\\]]*\\]|customi[sz]e this|use this template|this template|denne malen|bruk malen|this sample)';

/** What speaks for a page being one vacancy, and against. */
export interface Vacancy {
  isPaid: boolean;
}

/** Null when the text is a course, an article, answers, a list of vacancies, a model text, or an unpaid role. */
export function vacancyIn(doc: Doc): Vacancy | null {
  const title = doc.title.text.trim();
  const { text } = doc.body;
  if (occursIn(`^(${otherTitle})$`.replace(/^\^|\$$/gu, ''), title) && matchesWhole(otherTitle, title)) return null;
  if (occursIn(templateCues, text)) return null;
  const opening = text.slice(0, 1_500);
  if (
    occursIn(unpaidCues, text) &&
    !occursIn('(lønn|løn|salary|wage|pay|lön) (etter|i henhold|of|from|:|range)', text) &&
    !hasContractField(doc)
  )
    return null;
  const questions = doc.lines.filter((line) => /\?$/u.test(text.slice(line.start, line.end).trim())).length;
  if (questions >= 5 && questions * 3 >= doc.lines.length) return null;
  if (count(courseCues, text) >= 2 && count(applyCues, text) < 3) return null;
  if (
    count(newsCues, opening) >= 2 &&
    !hasContractField(doc) &&
    count('(søknadsfrist|apply|søk stillingen|arbeidsoppgaver|responsibilities|kvalifikasjoner)', text) === 0
  )
    return null;
  return { isPaid: true };
}

const hasContractField = (doc: Doc): boolean => doc.fields.length > 0;

function matchesWhole(source: string, text: string): boolean {
  return new RegExp(`^(?:${source})$`, 'iu').test(text);
}

function count(source: string, text: string): number {
  let found = 0;
  for (const part of text.split('\n')) if (occursIn(source, part)) found++;
  return found;
}
