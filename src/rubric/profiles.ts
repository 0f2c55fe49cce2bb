import { criteria, type CriterionId } from '#src/rubric/criteria';
import { dimensions } from '#src/rubric/dimensions';
import type { Localized } from '#src/rubric/localized';
import type { profileIds } from '#src/rubric/weight-choice';

export type Weights = Readonly<Record<CriterionId, number>>;

/** One way of weighting the criteria. A comparison of ads should hold under several of them before it is published. */
export interface Profile {
  id: ProfileId;
  names: Localized;
  /** What the profile is for. */
  about: string;
  /** Points per criterion; they sum to 100. */
  weights: Weights;
  /** Share of the weight that a contradicted criterion is worth; the score never goes below 0. */
  contradictedValue: number;
}

export type ProfileId = (typeof profileIds)[number];

/** The lines of the presentation's list of what is important when hiring, as criteria. */
const hiringList: readonly CriterionId[] = [
  'prepared-workplace',
  'role-description',
  'role-expectations',
  'role-training',
  'regular-supervision',
  'not-alone',
  'peer-network',
];

/** The three conditions the 2021 survey has figures for. */
const surveyThree: readonly CriterionId[] = ['regular-supervision', 'role-description', 'not-alone'];

const weightsBy = (points: (criterion: (typeof criteria)[number]) => number): Weights =>
  Object.fromEntries(criteria.map((criterion) => [criterion.id, points(criterion)])) as Record<CriterionId, number>;

const sharedBy = (chosen: readonly CriterionId[]): Weights =>
  weightsBy(({ id }) => (chosen.includes(id) ? 100 / chosen.length : 0));

const sizeOfDimension = (wanted: string) => criteria.filter(({ dimension }) => dimension === wanted).length;

const defaultWeights = weightsBy(({ weight }) => weight);

export const profiles: Readonly<Record<ProfileId, Profile>> = {
  default: {
    id: 'default',
    names: { nb: 'Standard', nn: 'Standard', en: 'Default' },
    about: 'The weights argued for in the codebook, criterion by criterion.',
    weights: defaultWeights,
    contradictedValue: 0,
  },
  equal: {
    id: 'equal',
    names: { nb: 'Lik vekt', nn: 'Lik vekt', en: 'Equal' },
    about: 'Every criterion counts the same.',
    weights: weightsBy(() => 100 / criteria.length),
    contradictedValue: 0,
  },
  'dimension-equal': {
    id: 'dimension-equal',
    names: { nb: 'Lik vekt per tema', nn: 'Lik vekt per tema', en: 'Equal per theme' },
    about: 'Every theme counts the same, and the criteria within a theme share its points.',
    weights: weightsBy(({ dimension }) => 100 / dimensions.length / sizeOfDimension(dimension)),
    contradictedValue: 0,
  },
  'hiring-list': {
    id: 'hiring-list',
    names: { nb: 'Bare ansettelseslista', nn: 'Berre tilsetjingslista', en: 'Hiring list only' },
    about:
      'Only the eight lines of the presentation’s list for hiring, equally; two of them are the same criterion, so seven count.',
    weights: sharedBy(hiringList),
    contradictedValue: 0,
  },
  'survey-three': {
    id: 'survey-three',
    names: { nb: 'De tre fra undersøkelsen', nn: 'Dei tre frå undersøkinga', en: 'The three of the survey' },
    about: 'Only supervision, role description and not being alone: what the 2021 survey has figures for.',
    weights: sharedBy(surveyThree),
    contradictedValue: 0,
  },
  strict: {
    id: 'strict',
    names: { nb: 'Streng', nn: 'Streng', en: 'Strict' },
    about: 'The default weights, but a contradicted criterion takes away half its weight. For robustness checks only.',
    weights: defaultWeights,
    contradictedValue: -0.5,
  },
};

export const isProfileId = (text: string): text is ProfileId => Object.hasOwn(profiles, text);
