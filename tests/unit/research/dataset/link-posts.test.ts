import { describe, expect, it } from 'vitest';
import type { Posting } from '#src/posting/posting';
import { createPostLinker, linkKeys, postOf } from '#src/research/dataset/link-posts';
import { recordId } from '#src/research/dataset/make-record';

const text = `Fjellvik kommune søker en erfaringskonsulent til et nytt oppfølgingsteam for unge voksne.
Du møter mennesker hjemme, går turer med dem og deltar i samtaler sammen med kolleger fra flere fag.
Vi ser etter deg som har egen erfaring med rus eller psykisk uhelse og vil bruke den i arbeidet.
Du får opplæring i rollen, veiledning hver måned og en fast kontaktperson i teamet.`;

const ad = (change: Partial<Posting> = {}): Posting => ({
  id: '1',
  portal: 'finn',
  url: null,
  title: 'Erfaringskonsulent i oppfølgingsteam',
  hiringOrganization: 'Fjellvik kommune',
  fields: {},
  text,
  textStatus: 'full',
  provenance: {},
  ...change,
});

const known = [{ postId: 'first', posting: ad() }];

describe('an ad belongs to the post', () => {
  it('that the same ad of the portal belonged to, whatever it says now', () => {
    expect(postOf(ad({ text: 'Noe helt annet.', title: 'Ny tittel' }), known)).toBe('first');
  });

  it('that another portal shows, a little shortened', () => {
    const short = ad({ id: 'x', portal: 'arbeidsplassen', text: text.split('\n').slice(0, 3).join('\n') });
    expect(postOf(short, known)).toBe('first');
  });

  it('that it resembles most', () => {
    const close = { postId: 'close', posting: ad({ id: '2' }) };
    const far = { postId: 'far', posting: ad({ id: '3', text: text.split('\n').slice(0, 2).join('\n') }) };
    expect(postOf(ad({ id: '4' }), [far, close])).toBe('close');
  });
});

describe('an ad is a post of its own', () => {
  it('when another employer uses the same words', () => {
    expect(postOf(ad({ id: '9', hiringOrganization: 'Strandby sykehus' }), known)).toBeNull();
  });

  it('when only the title is the same', () => {
    const other = ad({ id: '9', text: 'Vi trenger en kollega ved dagsenteret, som lager mat og holder åpent hus.' });
    expect(postOf(other, known)).toBeNull();
  });
});

describe('the linker', () => {
  it('hands over those that share a key, once each', () => {
    const linker = createPostLinker();
    for (const one of known) linker.add(one);
    linker.add({ postId: 'other', posting: ad({ id: '7', title: 'Kokk', text: 'Lag mat til kantina vår hver dag.' }) });
    expect(linker.candidatesFor(ad({ id: '8', portal: 'jobbnorge' }))).toEqual(known);
  });

  it('passes over a phrase that many ads share', () => {
    const linker = createPostLinker();
    const many = Array.from({ length: 60 }, (_, index) => ({
      postId: `${index}`,
      posting: ad({ id: `${index + 10}` }),
    }));
    for (const one of many) linker.add(one);
    expect(linker.candidatesFor(ad({ id: '12' })).map(({ postId }) => postId)).toEqual(['2']);
  });

  it('finds a repost by words alone when title and portal differ', () => {
    const repost = ad({ id: '8', portal: 'jobbnorge', title: 'Likeperson søkes' });
    expect(linkKeys(repost).filter((key) => linkKeys(ad()).includes(key)).length).toBeGreaterThan(0);
  });
});

it('gives the same text of the same ad the same id everywhere, and a new text another', () => {
  const hash = 'a'.repeat(64);
  expect(recordId(ad(), hash)).toBe('finn:1:aaaaaaaaaaaa');
  expect(recordId(ad({ portal: null }), hash)).toBe('page:1:aaaaaaaaaaaa');
  expect(recordId(ad(), 'b'.repeat(64))).not.toBe(recordId(ad(), hash));
});
