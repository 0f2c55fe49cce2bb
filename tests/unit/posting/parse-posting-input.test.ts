import { anything, assert, dictionary, oneof, option, property, record, string, integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePostingInput, PostingInputError } from '#src/posting/parse-posting-input';
import { Posting } from '#src/posting/posting';

const complaint = (value: unknown): string => {
  try {
    parsePostingInput(value);
    return 'none';
  } catch (error) {
    if (!(error instanceof PostingInputError)) throw error;
    return error.message;
  }
};

const toText = (html: string): string => html.toUpperCase();

describe('a posting from a file', () => {
  it('keeps what it is given, and says where it is from', () => {
    const given = {
      id: 'a1',
      title: 'Likeperson',
      employer: 'Granvik kommune',
      fields: { Stillingsprosent: 80, Frist: '1. mai' },
      text: ' Du får ro.\r\n\n• mot ',
      url: 'https://granvik.example/1',
      anything: 'else',
    };
    expect(parsePostingInput(given)).toEqual({
      id: 'a1',
      portal: null,
      url: 'https://granvik.example/1',
      title: 'Likeperson',
      hiringOrganization: 'Granvik kommune',
      fields: { Stillingsprosent: '80', Frist: '1. mai' },
      text: given.text,
      textStatus: 'full',
      provenance: { title: 'input', text: 'input', hiringOrganization: 'input', fields: 'input' },
    });
  });

  it('needs no more than id, title and text', () => {
    expect(parsePostingInput({ id: '1', title: '', text: 'Hei' })).toMatchObject({ url: null, fields: {} });
    expect(parsePostingInput({ id: '1', title: '', text: 'Hei', employer: null, url: null })).toMatchObject({
      url: null,
    });
  });

  it('reads HTML only when there is no text', () => {
    expect(parsePostingInput({ id: '1', title: '', html: 'b' }, toText).text).toBe('B');
    expect(parsePostingInput({ id: '1', title: '', html: 'b', text: 'a' }, toText).text).toBe('a');
  });

  it('cannot be judged without words', () => {
    expect(parsePostingInput({ id: '1', title: 'Likeperson', text: ' \n ' }).textStatus).toBe('unreadable');
  });

  it.each([
    [{ title: 'a', text: 'b' }, /"id" must be a string/u],
    [{ id: '', title: 'a', text: 'b' }, /"id" must not be empty/u],
    [{ id: 1, title: 'a', text: 'b' }, /"id" must be a string/u],
    [{ id: '1', text: 'b' }, /"title" must be a string/u],
    [{ id: '1', title: 'a' }, /"text" or "html" must be given/u],
    [{ id: '1', title: 'a', html: 'b' }, /"html" cannot be read here/u],
    [{ id: '1', title: 'a', text: 'b', fields: 'c' }, /"fields" must be an object of labels and values/u],
    [{ id: '1', title: 'a', text: 'b', fields: { c: [] } }, /"fields.c" must be a string or a number/u],
    [{ text: 7 }, /"id".*; "title".*; "text"/u],
    ['ad', /a posting must be an object like/u],
    [null, /a posting must be an object like/u],
  ])('of %j is refused with what is wrong', (value, message) => {
    expect(complaint(value)).toMatch(message);
  });
});

describe('what always holds', () => {
  it('what is given well becomes a posting, its text untouched', () => {
    const inputs = record({
      id: string({ minLength: 1 }),
      title: string(),
      text: string({ unit: 'binary' }),
      employer: option(string()),
      fields: dictionary(string(), oneof(string(), integer())),
    });
    assert(
      property(inputs, (input) => {
        const posting = parsePostingInput(input);
        expect(Posting.safeParse(posting).success).toBe(true);
        expect(posting.text).toBe(input.text);
      }),
    );
  });

  it('anything else is refused in words', () => {
    assert(
      property(anything(), (value) => {
        expect(complaint(value)).not.toBe('');
      }),
    );
  });
});
