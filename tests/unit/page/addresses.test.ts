import { assert, property, webUrl } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionalPortals } from '#src/page/portals/optional';
import { knownPortals, offerPortals, portalPage } from '#src/page/portals/registry';

offerPortals(optionalPortals);

const uuid = '3f6a1c52-9d0e-4b7a-8c31-5e2d7f90ab14';

describe('what an address shows', () => {
  it.each([
    ['arbeidsplassen', uuid, `https://arbeidsplassen.nav.no/stillinger/stilling/${uuid}`],
    ['arbeidsplassen', uuid, `https://arbeidsplassen.nav.no/stillinger/stilling/${uuid.toUpperCase()}/?a=b#c`],
    ['finn', '388000101', 'https://www.finn.no/job/ad/388000101'],
    ['finn', '388000101', 'https://www.finn.no/job/ad/388000101?ci=2'],
    ['finn', '388000101', 'https://www.finn.no/job/fulltime/ad.html?finnkode=388000101'],
    ['finn', '388000101', 'https://www.finn.no/job/parttime/ad.html?x=1&finnkode=388000101'],
    [
      'webcruiter',
      '4900000201',
      'https://5120.webcruiter.no/Main/Recruit/Public/4900000201?language=NB&link_source_id=0',
    ],
    ['webcruiter', '4900000201', 'https://granheim.webcruiter.no/main/recruit/public/4900000201?&culture_id=nb-NO'],
    ['webcruiter', '4900000201', 'https://5120.webcruiter.no/Main2/Recruit/Public/4900000201'],
    ['jobbnorge', '299301', 'https://www.jobbnorge.no/ledige-stillinger/stilling/299301/erfaringsmedarbeider'],
    ['jobbnorge', '299301', 'https://www.jobbnorge.no/en/available-jobs/job/299301/peer-worker'],
    ['easycruit', '3100417', 'https://fjordheim.easycruit.com/vacancy/3100417/88120?iso=no'],
    ['easycruit', '3100417', 'https://fjordheim.easycruit.com/intranet/fjordheim/vacancy/3100417/88120'],
    ['reachmee', 'I011-41207', 'https://web103.reachmee.com/ext/I011/853/job?site=6&lang=NO&validator=0&job_id=41207'],
    ['reachmee', '41207', 'https://attract.reachmee.com/job?job_id=41207'],
    ['teamtailor', '5100329', 'https://tangen.teamtailor.com/jobs/5100329'],
    ['teamtailor', '5100329', 'https://tangen.teamtailor.com/en-GB/jobs/5100329-peer-worker?utm_source=a'],
    ['jobylon', '188201', 'https://emp.jobylon.com/jobs/188201-vardgarden-ek-peer-supporter/'],
    ['jobindex', 'h7100911', 'https://www.jobindex.dk/jobannonce/h7100911/peer-medarbejder'],
    ['jobindex', 'h7100911', 'https://www.jobindex.dk/vis-job/h7100911'],
    ['emply', 'k7x2mq', 'https://sondervig.career.emply.com/ad/peer-medarbejder/k7x2mq'],
    ['platsbanken', '29900123', 'https://arbetsformedlingen.se/platsbanken/annonser/29900123'],
    ['karrierestart', '2200411', 'https://www.karrierestart.no/ledig-stilling/2200411/erfaringskonsulent'],
    ['jobnet', uuid, `https://jobnet.dk/find-job/${uuid}`],
    ['jobnet', '6001234', 'https://job.jobnet.dk/CV/FindWork/Details/6001234'],
    ['hr-on', '40117', 'https://hr-skyen.dk/frame-api/pages/show-job/40117?companyid=9&locale=da_DK'],
    ['recman', '90117', 'https://eikedal.recman.no/job.php?job_id=90117'],
  ])('%s: the ad %s', (portal, adId, url) => {
    expect(portalPage(url)).toMatchObject({ portal: { id: portal }, kind: 'ad', adId });
  });

  it.each([
    ['arbeidsplassen', 'https://arbeidsplassen.nav.no/stillinger?q=erfaring&v=6'],
    ['arbeidsplassen', 'https://arbeidsplassen.nav.no/stillinger/favoritter'],
    ['finn', 'https://www.finn.no/job/search?q=peer'],
    ['finn', 'https://www.finn.no/job/fulltime/search.html?q=peer'],
    ['webcruiter', 'https://candidate.webcruiter.com/nb-no/home/companyadverts?companylock=5120#search'],
    ['jobbnorge', 'https://www.jobbnorge.no/search?q=peer'],
    ['easycruit', 'https://fjordheim.easycruit.com/intranet/fjordheim'],
    ['teamtailor', 'https://tangen.teamtailor.com/'],
    ['jobylon', 'https://cdn.jobylon.com/jobs/company-groups/14/embed/v2/'],
    ['jobindex', 'https://www.jobindex.dk/jobsoegning/storkoebenhavn?q=peer'],
    ['emply', 'https://sondervig.career.emply.com/'],
  ])('%s: a list', (portal, url) => {
    expect(portalPage(url)).toMatchObject({ portal: { id: portal }, kind: 'list' });
  });

  it.each([
    `https://arbeidsplassen.nav.no/stillinger/stilling/${uuid}/superrask-soknad`,
    `https://arbeidsplassen.nav.no/stillinger/rapporter-annonse/${uuid}`,
    'https://arbeidsplassen.nav.no/stillinger/stilling/1',
    'https://www.finn.no/job/apply/388000101',
    'https://www.finn.no/job/fulltime/ad.html',
    'https://5120.webcruiter.no/Main/Recruit/Public/4900000201/terms',
    'https://www.jobbnorge.no/om-oss',
    'https://tangen.teamtailor.com/jobs/5100329-erfaringskonsulent/applications/new',
    'https://web103.reachmee.com/ext/I011/853/apply?site=6&job_id=41207',
    'https://eikedal.recman.no/job.php?job_id=90117&apply_only',
    'https://arbetsformedlingen.se/platsbanken/sparade',
  ])('neither: %s', (url) => {
    expect(portalPage(url)).toMatchObject({ kind: 'other' });
  });

  it.each([
    'https://www.finn.no/realestate/ad.html?finnkode=388000101',
    'https://finn.no.example/job/ad/1',
    'https://www.finn.no.example/job/ad/1',
    'https://webcruiter.no.example/Main/Recruit/Public/1',
    'https://notwebcruiter.no/Main/Recruit/Public/1',
    'http://arbeidsplassen.nav.no/stillinger',
    'https://example.org/?u=https://www.finn.no/job/ad/1',
    'javascript:alert(1)',
    'finn.no',
    '',
    null,
  ])('no portal of ours: %j', (url) => {
    expect(portalPage(url)).toBeNull();
  });

  it('ids are one of a kind, and any address at all is answered', () => {
    expect(new Set(knownPortals().map(({ id }) => id)).size).toBe(knownPortals().length);
    assert(
      property(webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(portalPage(url)?.portal.id).toBeUndefined();
      }),
    );
  });
});
