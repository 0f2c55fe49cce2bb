import { Mark } from '../panel/icons';
import { PortalList } from '../portals/portal-list';
import { usePortalAccess } from '../portals/use-portal-access';
import { pageStrings } from '../strings/pages';
import type { Locale } from '../strings/locale';

const search = 'https://arbeidsplassen.nav.no/stillinger?q=erfaringskonsulent';

/** What a person sees right after installing: what this does, what it never does, and where it may read. */
export function Welcome({ locale }: { locale: Locale }) {
  const texts = pageStrings[locale].welcome;
  const access = usePortalAccess();
  return (
    <main class="options">
      <header>
        <Mark />
        <h1>{texts.title}</h1>
      </header>
      <p class="lead">{texts.lead}</p>
      <h2>{texts.howTitle}</h2>
      <ul class="points">
        {texts.how.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <a class="main-button" href={search} target="_blank" rel="noreferrer">
          {texts.tryIt}
        </a>
      </p>
      <p class="soft">{texts.elsewhere}</p>
      <PortalList locale={locale} access={access} />
    </main>
  );
}
