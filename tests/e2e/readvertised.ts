import { peerAd } from './sample-pages';

/** The first ad, advertised again under another number and with another contract. */
export const readvertised = {
  ...peerAd,
  id: '77777777-1111-4222-8333-444444444444',
  facts: { ...peerAd.facts, 'Type ansettelse': 'Vikariat, heltid 100%' },
  body: peerAd.body.map((part) =>
    typeof part === 'string' ? part : part.map((item) => item.replace('Fast stilling i', 'Vikariat i ett år i')),
  ),
};
