import type { Finding, TitleKind } from '#src/analysis/facts/facts';
import { demandOf, isOfOthers } from '#src/analysis/facts/experience-demand';
import { namedExperience, livedExperienceIn } from '#src/analysis/mentions/lived-experience';
import { peerTitleIn } from '#src/analysis/mentions/peer-title';
import { combined, occursIn, without } from '#src/analysis/patterns/pattern';
import { titlePatterns } from '#src/analysis/patterns/title';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import { weighedIn } from '#src/analysis/weighing/weighed-findings';

/** Whether the ad names the role by its own name, and the background it seeks. */
export function readTitle(doc: Doc): Finding<TitleKind>[] {
  const named = peerTitleIn(doc);
  // "Miljøarbeider med egenerfaring" tells the background, and names another post; "mentor med egen erfarenhet" does not.
  const isOtherTitle =
    named !== null &&
    named.sentence.passage.field === 'title' &&
    occursIn(
      '({profession}|miljø\\p{L}+|assistent\\p{L}*|fagarbei\\p{L}+|support worker|behandlingsassistent|boendestödjare) ((med|with) ..2|{livedNoun})',
      without('{peer}', named.sentence.text),
    );
  const peerTitle = isOtherTitle ? null : named;
  const clear: Finding<TitleKind>[] = peerTitle
    ? [
        {
          kind: 'clear-title',
          confidence: 'high',
          evidence: evidenceAt(peerTitle.sentence.passage, peerTitle, peerTitle.sentence, 'title.clear-title'),
        },
      ]
    : [];
  const mentions = livedExperienceIn(doc);
  const disclaimed = new Set(
    mentions.filter((mention) => demandOf(mention) === 'irrelevant').map(({ sentence }) => sentence),
  );
  const backgrounds = mentions
    .filter((mention) => mention.namesBackground)
    .map((mention) => ({ mention, demand: demandOf(mention) }))
    .filter(
      ({ mention: { sentence, clause }, demand }) =>
        demand !== 'irrelevant' &&
        (demand !== null ||
          (!isOfOthers(clause.text, sentence.line) &&
            peerTitle !== null &&
            sentence.section !== 'offer' &&
            sentence.section !== 'about')),
    )
    .map(({ mention: { sentence, clause }, demand }): Finding<TitleKind> => ({
      kind: peerTitle ? 'background' : 'background-other-title',
      confidence: demand === null || demand === 'told' || demand === 'as-tool' ? 'medium' : 'high',
      evidence: evidenceAt(sentence.passage, clause, sentence, 'title.background'),
    }));
  // "Carer Peer Support Worker", "Erfaringskonsulent med pårørendeerfaring": the title itself names it.
  const inTitle: Finding<TitleKind>[] = doc.titleSentences
    .filter(
      ({ text }) =>
        peerTitle !== null &&
        occursIn(
          combined`{livedNoun} ..4 {condition}|(specialist|spesialist|spesialist|konsulent|worker|mentor|medarbeider|supporter|stödjare) (in|i|for|innen|på|–|,) ..4 (gambling|spille|addiction|rus|psyk|avhengig|missbruk|eating|spise|beroende|drug|alcohol|homeless|custody|prison)\\p{L}*|{condition} ..3 {livedNoun}|${namedExperience}|pårørende-?peer|pårørendeerfaring|(carer|parent|family|anhörig)-?( )?peer`,
          text,
        ),
    )
    .map((sentence) => ({
      kind: 'background',
      confidence: 'high',
      evidence: evidenceAt(sentence.passage, sentence, sentence, 'title.background-in-title'),
    }));
  // A clear title is half of it, so the other half cannot wait until nothing else is found.
  const mayTell = (sentence: Sentence): boolean => !disclaimed.has(sentence);
  // What is demanded in words of its own ("you know what the waiting room feels like") names the background with them.
  const demanded = mentions.length > 0 ? [] : weighedIn(doc, 'experienceDemand', mayTell).filter(isRequired);
  const weighed = [...weighedIn(doc, 'title', mayTell), ...demanded].map((one): Finding<TitleKind> => ({
    ...one,
    kind: peerTitle ? 'background' : 'background-other-title',
    confidence: 'medium',
  }));
  // Under a title that names the role, a story that is kept for oneself hides no role.
  const told = titlePatterns
    .read(doc.sentences)
    .filter(({ evidence }) => peerTitle === null || evidence.rule !== 'title.hidden-story');
  return [...clear, ...backgrounds, ...inTitle, ...told, ...weighed];
}

const isRequired = ({ kind }: Finding<string>): boolean => kind === 'required';
