import type { Span } from '#src/posting/mask-contacts';

const gap = String.raw`[ \u00A0\u2009\u202F.-]`;
/** Ways of writing phone numbers; groups and separators tell them from dates, amounts and other numbers. */
const forms = [
  // +47 912 34 567, 0044 (0)161 496 0000
  String.raw`(?:\+|\(\+|00)[1-9]\d{0,2}\)?(?:[ \u00A0\u2009\u202F.()-]{0,3}\d){6,12}`,
  // Norway, Denmark: 912 34 567, 22 33 44 55, 91234567
  String.raw`[2-9]\d{2}(?<a>${gap})\d{2}\k<a>\d{3}`,
  String.raw`[2-9]\d(?<b>${gap})\d{2}\k<b>\d{2}\k<b>\d{2}`,
  String.raw`[2-9]\d{7}`,
  // Britain, Sweden, Australia, Finland: a leading nought and nine to eleven digits in all
  String.raw`\(?0[1-9](?:[ \u00A0\u2009()-]{0,2}\d){7,9}`,
  // Australia: 1300 123 456; North America: (555) 123-4567
  String.raw`1[38]00${gap}\d{3}${gap}\d{3}`,
  String.raw`(?:\(\d{3}\)\s?|\d{3}[ .-])\d{3}[ .-]\d{4}`,
];
const number = new RegExp(
  String.raw`(?<![\p{L}\p{N}█@]|\p{L}\/|\d[.,])(?:${forms.join('|')})(?![\p{L}\p{N}█@]|[.,]\d)`,
  'gu',
);
/** Short numbers, and four and four digits, are only phone numbers where the ad says so. */
const announced =
  /(?<![\p{L}])(?:tlf|telefon|telefonnummer|telefonnr|tel|mob|mobil|mobiltelefon|phone|telephone|call|ring)(?: oss| us| os)?(?: på| on| at)?\.?\s?(?:nr\.?|:)?\s?(?<number>\d{4}[ \u00A0]\d{4}|\d{5}|\d{6})(?![\p{L}\p{N}█%]|[.,:-]\d| ?(?:kr|%))/giu;

const saysPhone = /(?:tlf|telefon|tel|mob|mobil|phone|call|ring|sms|whatsapp)[\p{L}.]{0,9}\s?(?:nr\.?)?\s?:?\s?$/iu;
const saysOtherNumber =
  /(?:org(?:anisasjons)?\.?-? ?(?:nr|nummer|no)|[\p{L}-]*(?:kode|nummer|number)|(?<!\p{L})(?:[\p{L}-]*-?id|ref|nr|no|konto|isbn|kr|nok|sek|dkk|eur|gbp)|referan[sc]\p{L}*|reference|[£$€#])\.?\s?[:.]?\s?$/iu;
const isAmount = /^\s?(?:kr(?:oner)?|nok|sek|dkk|,-|%|timer|hours)(?!\p{L})/iu;

/** Phone numbers in a text; case and organisation numbers, dates, times of day and amounts are none. */
export function findPhoneNumbers(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(number)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 30), start);
    if (saysOtherNumber.test(before) && !saysPhone.test(before)) continue;
    if (isAmount.test(text.slice(end, end + 10))) continue;
    found.push({ start, end });
  }
  for (const match of text.matchAll(announced)) {
    const end = match.index + match[0].length;
    found.push({ start: end - match.groups!['number']!.length, end });
  }
  return found;
}
