import type { AssessedAd, ColumnOf } from '../table';

/** A column of the table that has a row per assessed ad. */
export type AdColumn = ColumnOf<AssessedAd>;

type Said<Value> = (ad: AssessedAd) => Value | null | undefined;

const column =
  <Value extends string | number | boolean>(type: AdColumn['type']) =>
  (name: string, description: string, of: Said<Value>): AdColumn => ({
    name,
    type,
    description,
    of: (ad) => of(ad) ?? null,
  });

export const text = column<string>('string');
export const number = column<number>('number');
export const yesNo = column<boolean>('boolean');

export const always = (one: AdColumn): AdColumn => ({ ...one, required: true });
export const oneOf = (allowed: readonly string[], one: AdColumn): AdColumn => ({ ...one, allowed });
