import { mayBePeerWork } from '#src/posting/gate';

/**
 * What a result list tells about an ad before it is opened. `yes`: the title names the role. `maybe`: peer words, but
 * perhaps about a colleague or a leader. `no`: nothing points to peer work.
 */
export type TitleVerdict = 'yes' | 'maybe' | 'no';

const experience = String.raw`(?:egen|eigen|bruker|brukar|bruger)-?erfar(?:ing|enhet)\p{L}*|lived experience|egen erfarenhet|egne erfaringer|eigne erfaringar|egne erfaringer|lev(?:d|ede|de) erfar\p{L}+|erfaringskompetanse|erfaringsbakgrunn|(?:pårørende|pårørande|rus|anhörig)-?erfar(?:ing|enhet)\p{L}*|(?:brukar|eigen)røynsle\p{L}*`;

/** The role's own names, as ads put them in a title. */
const roleNames = [
  String.raw`(?:erfarings|røynsle|livserfarings)-?(?:konsulent|medarbe[ij]|spesialist|rådgiv|rådgjev|veileder|rettleiar|formidl|arbeid|ansatt|tilsett|ekspert|mentor)\p{L}*`,
  String.raw`erfarenhets-?(?:expert|konsult|medarbet)\p{L}*|kamratstödjar\p{L}*|återhämtningsstödjar\p{L}*`,
  String.raw`(?:bruker|brukar|bruger)-?(?:erfarings-?)?(?:spesialist|specialist|ansatt|tilsett|konsulent|konsult|medarbei|medarbej)\p{L}*`,
  String.raw`like(?:person|mann)(?:s-?(?:arbeid|medarbei|konsulent|koordinator)\p{L}*)?`,
  String.raw`(?:anhörig|pårørende|brukar|ungdoms|familie)-?peer\p{L}*`,
  String.raw`(?:timanställd|ansat|lønnet|erfaren|ny|to|en|två|vår|vores|our|a|paid)? ?peers?(?= (?:på|til|till|i|ved|med|som|sökes|søges|søkes|hos|for|at|in|–|-|wanted)|$|,)`,
  String.raw`peer[ -]?(?:(?:support|recovery|wellbeing|health|mental health|family|youth|and) )*(?:support(?!ed)|work|specialist|mentor|coach|navigator|practitioner|counsel|advocate|companion|tutor|educator|trainer|partner|facilitator|consultant|coordinator(?= \(lived)|spec(?!\p{L})|provider|leader(?= \()|ally|guide|lead|medarbe|konsulent|støt|stød|stöd|ansatt|tilsett|spesialist)\p{L}*`,
  String.raw`recovery[ -]?(?:mentor|coach|konsulent|medarbe|arbeid|guide|spesialist|veileder|rettleiar|vägled)\p{L}*`,
  String.raw`lived experience (?:\p{L}+ )?(?:work|practitioner|specialist|advisor|adviser|consultant|lead|facilitator|educator|coach|mentor|colleague|tutor|trainer|peer|advocate|support|role|position|officer)\p{L}*`,
  String.raw`experts?[ -]by[ -]experience`,
  String.raw`(?:consumer|carer|service[ -]user) consultant\p{L}*`,
  String.raw`(?:medarbe\p{L}+|kolleg\p{L}+|miljø(?!terap)\p{L}+|assistent|person|worker|practitioner|behandlingsassistent|boendestödjare|mentor|coach|los|guide|veileder|rettleiar|rådgiver|rådgjevar|støtte\p{L}+|konsulent|ansatt|tilsett|colleague|adviser|advisor|staff) (?:med|with) (?:${experience})`,
  String.raw`brukarinflytande-?samordnare`,
];
const before = String.raw`(?<![\p{L}\p{N}])`;
const roleName = new RegExp(`${before}(?:${roleNames.join('|')})`, 'iu');

/** The role is somebody else's: the leader of peer workers, the nurse in a team with one. */
const someoneElses = new RegExp(
  String.raw`${before}(?:leder|leiar|fagleder|koordinator|manager|(?<!stilling\p{L}* )for|sammen med|saman med|team med|with|of|(?:til|till|to|for|at) [^,–-]{3,40} (?:med|with)) (?:en |ein |vår |our |a |an )?(?:${roleNames.join('|')})`,
  'iu',
);
/** Pages about the role, and posts above it, carry its name too. */
const aboutTheRole =
  /kurs|course|certificate in|studiecirkel|studiesirkel|team leader|(?:studie|stud(?:y|ies)|forskning|research|evaluering|evaluation|utredning) (?:om|on|of|av|into) |utdanning|spørsmål|frågor|template|mal for|treff på|tilskudd|tilskot|become a|bli med|what the job|takes on|(?:supervisor|manager|coordinator|director)(?=$| ?[,(:–-])/iu;
/** "Brukererfaring" is also what interface designers call user experience, and debts and data are recovered too. */
const otherTrades =
  /(?<![\p{L}\p{N}])(?:ux|ui|grensesnitt|interaksjonsdesign\p{L}*|tjenestedesign\p{L}*|digital\p{L}*|produkteier|kundestøtte|kundesupport|it|ikt|helpdesk|service ?desk|support(?: ?line|linje\p{L}*)|debt|inkasso|disaster|data recovery|peer[ -]review\p{L}*|peer[ -]to[ -]peer|programvare|software|systemutvikl\p{L}*|helseteknologi)(?![\p{L}\p{N}])/iu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** @param otherText The rest of the card: the portal's own job title, employer, the first lines of the ad. */
export function titleVerdict(title: string, otherText = ''): TitleVerdict {
  const readable = title.replace(invisible, '').replace(/\s+/gu, ' ');
  if (otherTrades.test(readable)) return 'no';
  if (roleName.test(readable)) return someoneElses.test(readable) || aboutTheRole.test(readable) ? 'maybe' : 'yes';
  return mayBePeerWork(`${readable}\n${otherText}`) ? 'maybe' : 'no';
}
