import { PageFrame } from '../pages/page-frame';
import type { PageProps } from '../pages/start-page';
import { PortalList } from '../portals/portal-list';
import { usePortalAccess } from '../portals/use-portal-access';
import { pageStrings } from '../strings/pages';

const search = 'https://arbeidsplassen.nav.no/stillinger?q=erfaringskonsulent';

/** What a person sees right after installing: what this does, what it never does, and where it may read. */
export function Welcome({ locale }: PageProps) {
  const texts = pageStrings[locale].welcome;
  const access = usePortalAccess();
  return (
    <PageFrame locale={locale} page={null} title={texts.title}>
      <div class="column">
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
      </div>
    </PageFrame>
  );
}
