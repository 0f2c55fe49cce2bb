/** Clock times and weekdays, as ads put them in five languages: pieces of patterns. */

const half = '( ?(am|pm|a\\.m|p\\.m))?\\.?';
const until = ' ?(-|–|—|til|to|till|until|og|and) ?(kl\\.? |klokk[ae]n? |around )?';
export const clock = `(kl\\.? )?\\p{N}{1,2}([.:]\\p{N}{2})?${half}${until}\\p{N}{1,2}([.:]\\p{N}{2})?${half}`;
export const hour =
  '(one|two|three|four|five|six|seven|eight|nine|ten|noon|åtte|ni|ti|ett|to|tre|fire|fem|seks|sju|åtta|nio|tio|fyra|sex|otte)';
/** Hours that cannot be a range of ages or of numbers. */
export const sureClock = `\\p{N}{1,2}${until}\\p{N}{1,2}[.:]\\p{N}{2}|(half past|halv|klokk[ae]n?) ${hour}${until}(half past |halv )?${hour}|\\p{N}{1,2}([.:]\\p{N}{2})${half}${until}\\p{N}{1,2}([.:]\\p{N}{2})?${half}|\\p{N}{1,2} ?(am|pm|a\\.m\\.|p\\.m\\.)${until}\\p{N}{1,2}([.:]\\p{N}{2})?${half}|(kl\\.?|klokk[ae]n?) \\p{N}{1,2}([.:]\\p{N}{2})?${until}\\p{N}{1,2}`;
export const weekday =
  '(((man|tirs|ons|tors|fre|lør|søn|mån|tys|laur|sun|tis|lör|sön)dag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hverdager|kvardagar|ukedager|vekedagar|vardagar|hverdage|hverdagene|weekdays|business day|working day)\\p{L}{0,3}|mon|tues?|weds?|thu|thurs?|fri|sat|sun)';
