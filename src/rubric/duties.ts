import type { DutyId } from '#src/analysis/facts/facts';
import type { Localized } from '#src/rubric/localized';

export interface Duty {
  id: DutyId;
  names: Localized;
  /** What belongs here, for someone who codes ads by hand. */
  covers: string;
}

/**
 * The tasks a peer worker's post may hold, as the documents describe them. Only tasks of the post itself count, never
 * what the service does. They are told, not scored; `role-description` counts how many are named.
 */
export const duties: readonly Duty[] = [
  {
    id: 'peer-conversation',
    names: { nb: 'Likepersonssamtaler', nn: 'Likepersonssamtalar', en: 'Peer conversations' },
    covers: 'One-to-one talks and support as a peer; being someone to talk to.',
  },
  {
    id: 'share-experience-and-hope',
    names: { nb: 'Dele erfaringer og gi håp', nn: 'Dele erfaringar og gje håp', en: 'Sharing experience and hope' },
    covers: 'Sharing own experience, carrying hope, being a role model.',
  },
  {
    id: 'outreach',
    names: { nb: 'Oppsøkende arbeid', nn: 'Oppsøkjande arbeid', en: 'Outreach' },
    covers: 'Street work, home visits, ambulatory work, making the first contact.',
  },
  {
    id: 'bridge-and-mediate',
    names: { nb: 'Bygge bro og megle', nn: 'Byggje bru og mekle', en: 'Bridging and mediating' },
    covers: 'Link between service users and services; mediating between them.',
  },
  {
    id: 'accompany-and-navigate',
    names: {
      nb: 'Følge og finne fram i hjelpeapparatet',
      nn: 'Følgje og finne fram i hjelpeapparatet',
      en: 'Accompanying and finding the way',
    },
    covers: 'Going along to appointments, helping people to find and deal with public bodies.',
  },
  {
    id: 'activity-and-network',
    names: { nb: 'Aktiviteter og nettverk', nn: 'Aktivitetar og nettverk', en: 'Activities and network' },
    covers: 'Activities, resources and wishes, ties to voluntary organisations and to the neighbourhood.',
  },
  {
    id: 'groups-and-courses',
    names: { nb: 'Grupper og kurs', nn: 'Grupper og kurs', en: 'Groups and courses' },
    covers: 'Leading or co-leading groups and courses for service users or next of kin.',
  },
  {
    id: 'family-work',
    names: { nb: 'Arbeid med pårørende', nn: 'Arbeid med pårørande', en: 'Work with families' },
    covers: 'Talks with and support for next of kin and carers.',
  },
  {
    id: 'advise-colleagues',
    names: { nb: 'Råd til kollegaer', nn: 'Råd til kollegaer', en: 'Advising colleagues' },
    covers: 'Advice and guidance given to colleagues and leaders.',
  },
  {
    id: 'spread-knowledge',
    names: { nb: 'Spre kunnskap', nn: 'Spreie kunnskap', en: 'Spreading knowledge' },
    covers: 'Talks, teaching of staff, information about living with such problems.',
  },
  {
    id: 'service-development',
    names: { nb: 'Utvikle tjenesten', nn: 'Utvikle tenesta', en: 'Developing the service' },
    covers: 'Planning, testing and evaluating services; boards, committees and working groups.',
  },
  {
    id: 'user-participation',
    names: { nb: 'Fremme brukermedvirkning', nn: 'Fremje brukarmedverknad', en: 'Promoting user participation' },
    covers: 'Strengthening the users’ own voice, for one person or for the whole service.',
  },
  {
    id: 'attitudes-and-language',
    names: { nb: 'Holdninger og språk', nn: 'Haldningar og språk', en: 'Attitudes and language' },
    covers: 'Making colleagues aware of attitudes, values and ways of speaking.',
  },
  {
    id: 'clinical-or-control',
    names: {
      nb: 'Miljøterapi, medisiner eller kontroll',
      nn: 'Miljøterapi, medisinar eller kontroll',
      en: 'Clinical or control tasks',
    },
    covers:
      'Milieu therapy, medication, drug tests, keeping house rules, ordinary ward shifts. Neither a plus nor a minus.',
  },
];
