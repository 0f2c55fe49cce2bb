import type { Report } from '#src/assessment/report';
import type { Posting } from '#src/posting/posting';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { seededRandom, shuffled } from '#src/research/seeded-random';
import { allocate, type Allocation } from './allocate';

/** What a sample may be stratified by. `band` is that of the newest report. */
export const strata = ['portal', 'language', 'band'] as const;
export type Stratum = (typeof strata)[number];

/** All that is needed to draw a sample again: keep it with the sample. */
export interface SamplingPlan {
  /** How many posts to draw. */
  size: number;
  /** Whole number. Same seed, plan and records: same sample, in whatever order the records come. */
  seed: number;
  /** Empty: simple random sample. */
  stratifyBy: readonly Stratum[];
  allocation: Allocation;
}

/** What a sample is drawn by; a whole record has it all. The newest report is last. */
export interface SampledRecord extends Pick<DatasetRecord, 'id' | 'textHash' | 'postId' | 'excluded' | 'readAt'> {
  posting: Pick<Posting, 'portal'>;
  reports: readonly Pick<Report, 'gate' | 'language' | 'band'>[];
}

export interface DrawnRecord {
  recordId: string;
  textHash: string;
  postId: string;
  /** Values of what was stratified by, such as `finn / nb`; empty without strata. */
  stratum: string;
}

export interface Sample {
  plan: SamplingPlan;
  drawn: DrawnRecord[];
  /** In alphabetical order. `weight`: how many posts of the stratum each drawn one stands for; null when none was drawn. */
  strata: { stratum: string; posts: number; drawn: number; weight: number | null }[];
  /** Records that could not be drawn: excluded by hand, not for a peer worker, or of a post that is in already. */
  left: { excluded: number; notPeerWork: number; samePost: number };
}

/**
 * Draws posts to be coded by hand, one record of each post: the one read last. Records that were excluded and ads that are
 * not for a peer worker are not drawn. Records come out in random order, so that a coder who stops early has a sample too.
 */
export function drawSample(records: readonly SampledRecord[], plan: SamplingPlan): Sample {
  const { frame, left } = samplingFrame(records);
  const groups = groupByStratum(frame, plan.stratifyBy);
  const counts = allocate(
    groups.map(({ members }) => members.length),
    plan.size,
    plan.allocation,
  );
  const random = seededRandom(plan.seed);
  const drawn = groups.flatMap(({ members }, group) => shuffled(members, random).slice(0, counts[group]));
  return {
    plan,
    drawn: shuffled(drawn, random),
    strata: groups.map(({ stratum, members }, group) => ({
      stratum,
      posts: members.length,
      drawn: counts[group]!,
      weight: counts[group] ? members.length / counts[group] : null,
    })),
    left,
  };
}

function samplingFrame(records: readonly SampledRecord[]): { frame: SampledRecord[]; left: Sample['left'] } {
  const included = records.filter(({ excluded }) => excluded === null);
  const peerWork = included.filter(({ reports }) => reports.at(-1)!.gate !== 'no');
  const lastOfPost = new Map<string, SampledRecord>();
  for (const record of peerWork.toSorted(byReading)) lastOfPost.set(record.postId, record);
  const frame = [...lastOfPost.values()].sort(({ postId: a }, { postId: b }) => compare(a, b));
  return {
    frame,
    left: {
      excluded: records.length - included.length,
      notPeerWork: included.length - peerWork.length,
      samePost: peerWork.length - frame.length,
    },
  };
}

function groupByStratum(
  frame: readonly SampledRecord[],
  by: readonly Stratum[],
): { stratum: string; members: DrawnRecord[] }[] {
  const groups = new Map<string, DrawnRecord[]>();
  for (const { id, textHash, postId, posting, reports } of frame) {
    const { language, band } = reports.at(-1)!;
    const values: Record<Stratum, string> = {
      portal: posting.portal ?? 'other',
      language,
      band: band === null ? 'no band' : `band ${band}`,
    };
    const stratum = by.map((one) => values[one]).join(' / ');
    const drawn = { recordId: id, textHash, postId, stratum };
    const members = groups.get(stratum);
    if (members) members.push(drawn);
    else groups.set(stratum, [drawn]);
  }
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([stratum, members]) => ({ stratum, members }));
}

/** By instant, so that the last is the newest; ids settle what instants do not. */
function byReading(a: SampledRecord, b: SampledRecord): number {
  return compare(a.readAt, b.readAt) || compare(a.id, b.id);
}

/** By code unit, the same on every machine, which a locale's order is not. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
