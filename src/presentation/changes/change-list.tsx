import type { SavedView } from '../saved-view';

type ChangeListProps = NonNullable<SavedView['changes']> & { /** Of the heading. */ level: 3 | 4 };

/** What an ad says otherwise than before, a line each. */
export function ChangeList({ title, list, note, level }: ChangeListProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="change-list">
      <Heading>{title}</Heading>
      {list.length > 0 && (
        <dl>
          {list.map(({ label, before, after }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {note !== '' && <p>{note}</p>}
    </div>
  );
}
