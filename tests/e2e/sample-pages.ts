/** Small pages on the attested structure of the portals, with words of our own. Addresses are the portals' real hosts. */

const adHost = 'https://arbeidsplassen.nav.no/stillinger/stilling';

interface Ad {
  id: string;
  title: string;
  employer: string;
  facts: Record<string, string>;
  /** Paragraphs; an item in an inner list becomes a bullet. */
  body: (string | string[])[];
}

export const peerAd: Ad = {
  id: '6d0c1f5e-3b0a-4c1d-9e57-0a1b2c3d4e5f',
  title: 'Erfaringskonsulent i ambulant team',
  employer: 'Granvik kommune',
  facts: { 'Type ansettelse': 'Fast, heltid 100%', Arbeidstid: 'Dagtid', 'Antall stillinger': '2' },
  body: [
    'Vi søker to erfaringskonsulenter som vil bruke sin egen erfaring med psykiske helseproblemer eller rus i møte med innbyggerne i Granvik.',
    'Arbeidsoppgaver',
    [
      'Likepersonssamtaler med brukere av tjenesten',
      'Hjemmebesøk og oppsøkende arbeid i bydelen',
      'Følge brukere til møter med NAV og fastlege',
      'Lede en kursgruppe sammen med en kollega',
    ],
    'Kvalifikasjoner',
    [
      'Du har egen erfaring med psykiske helseproblemer eller rus',
      'Utdanning er ikke et krav',
      'Politiattest må legges fram',
    ],
    'Vi tilbyr',
    [
      'Fast stilling i et team med fem kolleger',
      'Jevnlig veiledning hver fjortende dag, også sammen med andre erfaringskonsulenter',
      'Opplæring i rollen de første månedene',
      'Lønn etter tariff, pensjon og forsikring',
    ],
  ],
};

export const otherPeerAd: Ad = {
  id: '0f9e8d7c-6b5a-4d3c-8b2a-1f0e9d8c7b6a',
  title: 'Erfaringskonsulent ved ungdomsteamet',
  employer: 'Fjellheim sykehus',
  facts: { 'Type ansettelse': 'Vikariat, deltid 40%', 'Antall stillinger': '1' },
  body: [
    'Ungdomsteamet trenger en erfaringskonsulent mens vår kollega er i permisjon.',
    'Du har egen erfaring som bruker av psykisk helsevern og har fått avstand til den.',
    'Arbeidsoppgaver',
    ['Samtaler med ungdom i avdelingen', 'Delta i avdelingens møter'],
    'Vi kan tilby',
    ['Et ungt og engasjert team', 'Lønn etter avtale'],
    'Stillingen er et vikariat fram til august neste år. Søknad med CV sendes elektronisk, og intervjuer holdes fortløpende.',
  ],
};

export const nurseAd: Ad = {
  id: '11112222-3333-4444-8555-666677778888',
  title: 'Sykepleier i FACT-team',
  employer: 'Granvik kommune',
  facts: { 'Type ansettelse': 'Fast, heltid 100%' },
  body: [
    'Vi søker en sykepleier til et tverrfaglig team med psykiater, sosionom og erfaringskonsulent.',
    'Kvalifikasjoner',
    ['Norsk autorisasjon som sykepleier', 'Gjerne videreutdanning i psykisk helsearbeid'],
    'Vi tilbyr',
    ['Jevnlig veiledning', 'Fast stilling'],
  ],
};

export const addressOf = ({ id }: Ad): string => `${adHost}/${id}`;
export const listAddress = 'https://arbeidsplassen.nav.no/stillinger';
export const finnListAddress = 'https://www.finn.no/job/search';

/** The part of an ad page that a soft navigation replaces. */
export function adArticle({ id, title, employer, facts, body }: Ad): string {
  const rows = Object.entries(facts).map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`);
  const parts = body.map((part) =>
    typeof part === 'string' ? `<p>${part}</p>` : `<ul>${part.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  );
  return `<article>
    <h1>${title}</h1>
    <section><p>${employer}</p></section>
    <section><h2>Om jobben</h2><dl id="employment-details-dl-list">${rows.join('')}</dl></section>
    <div class="job-posting-text">${parts.join('\n')}</div>
    <section><h2 id="ad-details-heading">Annonsedata</h2>
      <dl aria-labelledby="ad-details-heading"><dt>Stillingsnummer</dt><dd>${id}</dd></dl></section>
  </article>`;
}

export function adPage(ad: Ad): string {
  return page(ad.title, `<main id="main-content">${adArticle(ad)}</main>`);
}

/** A result list of arbeidsplassen; `cardWidth` in pixels. */
export function listPage(ads: readonly Ad[], cardWidth = 640): string {
  const cards = ads.map(
    (ad) => `<article aria-label="${ad.title}, ${ad.employer}, Granvik" style="width:${cardWidth}px">
      <h2><a href="/stillinger/stilling/${ad.id}">${ad.title}</a></h2><p>${ad.employer}</p></article>`,
  );
  const style =
    'article{border:1px solid #ccc;padding:20px;margin:0 0 16px;position:relative}h2{margin:0;font-size:20px}';
  return page(
    'Ledige stillinger',
    `<style>${style}</style><main><div id="search-wrapper"><section aria-label="Søketreff, side 1">${cards.join('')}</section></div></main>`,
  );
}

export const finnAddressOf = (finnkode: string): string => `https://www.finn.no/job/ad/${finnkode}`;

/** The same ad as FINN would show it. */
export function finnAdPage({ title, employer, body }: Ad): string {
  const parts = body.map((part) =>
    typeof part === 'string' ? `<p>${part}</p>` : `<ul>${part.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  );
  return page(
    title,
    `<main><h1>${title}</h1><p><a href="https://www.finn.no/job/employer/company/7">${employer}</a></p>
      <section aria-label="Jobbdetaljer"><div class="import-decoration">${parts.join('')}</div></section></main>`,
  );
}

/** A result list of FINN, whose cards are one large link. */
export function finnListPage(ads: readonly { finnkode: string; title: string }[]): string {
  const cards = ads.map(
    ({ finnkode, title }) => `<article id="card-${finnkode}" class="card"><div class="job-card__body">
      <a class="job-card-link" href="https://www.finn.no/job/ad/${finnkode}"><span class="layer" aria-hidden="true"></span>${title}</a>
      <div class="text-caption"><strong>Granvik kommune</strong></div></div></article>`,
  );
  const style =
    '.card{position:relative;width:560px;padding:16px;margin:16px;border:1px solid #ddd}.layer{position:absolute;inset:0}';
  return page('Jobb', `<style>${style}</style><main>${cards.join('')}</main>`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>${title} - arbeidsplassen.no</title>
    <style>body{margin:24px;max-width:760px;font:17px/1.6 Georgia,serif}</style></head><body>${body}</body></html>`;
}
