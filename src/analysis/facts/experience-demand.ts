import type { ExperienceDemandKind, Finding } from '#src/analysis/facts/facts';
import { livedExperienceIn, type LivedExperienceMention } from '#src/analysis/mentions/lived-experience';
import { occursIn } from '#src/analysis/patterns/pattern';
import type { Doc } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';

/** Whoever has lived experience here is not the applicant. */
const othersExperience =
  '(team|workforce|board|group|panel|people|volunteers|staff|colleagues|ansatte|tilsette|kollegaer|kolleger|styret) (\\p{L}+ )?(of |with|who have|som har|med) ..3 {livedNoun}|(vi|we) (har|have|are) ..6 {livedNoun}|{user} ..2 (med|with|who|som) ..4 {lived}|({user}|{peer}|{colleague}) ..2 (deler|shares|share|sin|sine|their)';
/** The paragraph on diversity invites everybody, and says nothing of this post. */
const diversity =
  '(encourage|welcome|welcomes|invite|oppfordrer|oppmodar|uppmuntrar|opfordrer|ønsker) ..8 (applicants|applications|people|candidates|søkere|søkjarar|søknader|alle|everyone|all|ansøgere|sökande)|regardless of|uansett|uavhengig av (kjønn|alder|etnisitet)|(diverse|diversity|mangfold\\p{L}*|mangfald\\p{L}*|mångfald\\p{L}*|inclusive)';

const irrelevant =
  '({not}|utan|uten|without) ..6 (nødvendig\\p{L}*|naudsynt|required|requirement|krav|kreves|vektla\\p{L}*|vektlegg\\p{L}*|lagt vekt|legger vekt|legg vekt|relevan\\p{L}*|vekt|vektlagt|viktig|necessary|needed|essential|betydning|nødvendigt|nödvändig\\p{L}*|prerequisite|ser (ikke )?etter|consider|tillagt|hensyntatt|taken into account)|{not} (ser|leter|look|consider|ask|krever|require|spør) ..5 {livedNoun}|(uavhengig av|uansett|regardless of|irrespective of|oavsett|uanset) ..4 {livedNoun}|irrelevant|uten betydning';
const demanded =
  '{require}|(viktigste|viktigaste|vigtigste|most important|first and foremost|først og fremst|fyrst og fremst|framfor alt|before all|før alt|främst|first)|(forventer|ventar|expect|forutset)|{seek} ..4 (deg|dig|du|en|ein|et|noen|nokon|someone|people|a person|somebody|person)|(du|you|ni|der|som|who) (\\p{L}+ )?(har|have|has|må|must|er|are|är|is|be)|(deg|dig|someone|person|people|en|ein|noen) (som|der|who|with|med|that)|(ser etter|leter etter|leitar etter|looking for|spør etter|vil ha)';
/** Told as what the job is done with, not as what one must bring. */
const inTask =
  '(bruke|bruker|bruk av|nytte|nyttar|dele|deler|formidle|use|uses|using|share|sharing|draw|draws|drawing|bruge|bruger|använda|använder|dela|delar|utifrån|with your|med din|med dine|gjennom|through|basert på|based on|from your|av din|of your|med utgangspunkt|ut frå|ut fra|in the light of)';

/** How much the ad asks that applicants have lived experience of their own. */
export function readExperienceDemand(doc: Doc): Finding<ExperienceDemandKind>[] {
  return livedExperienceIn(doc).flatMap((mention) => {
    const kind = demandOf(mention);
    if (kind === null) return [];
    const { sentence, clause } = mention;
    return [
      {
        kind,
        confidence: kind === 'introduction-only' ? 'medium' : 'high',
        evidence: evidenceAt(sentence.passage, clause, sentence, `experience-demand.${kind}`),
      },
    ];
  });
}

/** What one mention asks of the applicant; null when it asks nothing of the applicant. */
export function demandOf({ sentence, clause, form }: LivedExperienceMention): ExperienceDemandKind | null {
  const { text } = clause;
  const { section, line } = sentence;
  if (section === 'contact' || section === 'offer') return null;
  if (occursIn(irrelevant, text)) return 'irrelevant';
  if (occursIn(othersExperience, text)) return null;
  if (occursIn(diversity, sentence.text) && !occursIn('{require}', text)) return null;
  const inDemands = section === 'qualifications' || section === 'personal';
  const underWish = line.heading !== null && occursIn('{wish}|preferred', line.heading);
  if (
    occursIn('{wish}', text) ||
    (occursIn('{wish}', sentence.text) && form === 'noun' && sentence.clauses.length <= 2)
  ) {
    return occursIn('({require}|krav)', text) && !occursIn('{not} ..3 (krav|require\\p{L}*)', text)
      ? 'required'
      : 'advantage';
  }
  if (underWish && !occursIn('{require}', text)) return 'advantage';
  if (inDemands) return 'required';
  if (occursIn(inTask, text) && !occursIn('{require}', text)) return null;
  if (section === 'duties') return null;
  if (section === 'about') return null;
  if (occursIn(demanded, text)) return 'required';
  return line.isBullet ? 'required' : 'introduction-only';
}
