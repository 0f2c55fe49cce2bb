import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface HouseRule {
  name: string;
  files: string[];
  except?: string[];
  forbidden: RegExp;
  instead: string;
  caught: string[];
  left: string[];
}

const rules: HouseRule[] = [
  {
    name: 'no ASCII word boundary in language code',
    files: ['src/analysis', 'src/posting'],
    forbidden: /\\b/,
    instead: String.raw`use (?<![\p{L}\p{N}])…(?![\p{L}\p{N}]): \b does not see å, ø or æ as letters`,
    caught: [String.raw`/\bfast\b/u`, String.raw`new RegExp('\\b' + word)`],
    left: ['/b/', String.raw`/\p{L}b/u`],
  },
  {
    name: 'no HTML built from strings',
    files: ['src', 'entrypoints'],
    forbidden: /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/,
    instead: 'set textContent, or draw it with Preact: the text comes from a page anyone may have written',
    caught: ['node.innerHTML = text', 'node.insertAdjacentHTML("beforeend", text)'],
    left: ['node.textContent = text', 'expect(node.innerHTML === before)'],
  },
  {
    name: 'no request to the network, save where a person names the address on the command line',
    files: ['src', 'entrypoints'],
    except: ['src/cli/feed'],
    forbidden: /(?<![.\w])fetch\(|XMLHttpRequest|new WebSocket|sendBeacon|new EventSource/,
    instead: 'nothing leaves the machine: bundle what is needed',
    caught: ['await fetch(url)', 'navigator.sendBeacon(url)'],
    left: ['prefetch(', 'library.fetch('],
  },
  {
    name: 'no storage that follows the account',
    files: ['src', 'entrypoints'],
    forbidden: /storage\.sync/,
    instead: 'use storage.local or storage.session: what a person reads stays on their machine',
    caught: ['browser.storage.sync.get()'],
    left: ['browser.storage.local.get()'],
  },
  {
    name: 'no clock and no randomness in the core',
    files: ['src/posting', 'src/analysis', 'src/rubric', 'src/assessment', 'src/research'],
    forbidden: /Date\.now|new Date\(\)|Math\.random|performance\.now|crypto\.randomUUID/,
    instead: 'the same posting must give the same report: let the caller hand the value over',
    caught: ['Date.now()', 'new Date()'],
    left: ['new Date(posting.datePosted)'],
  },
  {
    name: 'no pattern in the rubric',
    files: ['src/rubric'],
    forbidden: /new RegExp|\.(?:match|matchAll|test|replace|search)\(\s*\/|[=(,:]\s*\/[^/*\s]/,
    instead: 'find the words in src/analysis and hand them over as a Finding',
    caught: ['const cue = /fast/u;', 'text.match(/fast/)', 'new RegExp(cue)'],
    left: ['// a comment', "const half = high / 2; // '/'", "url: 'https://example.org/a'"],
  },
];

describe.each(rules)('$name', ({ files, except = [], forbidden, instead, caught, left }) => {
  it.each(caught)('catches %s', (line) => expect(line).toMatch(forbidden));
  it.each(left)('leaves %s', (line) => expect(line).not.toMatch(forbidden));

  it('holds in every file', () => {
    const checked = sourceFiles(files).filter((file) => !except.some((folder) => file.startsWith(`${folder}/`)));
    const broken = checked.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          !isComment(line) && forbidden.test(line) ? [`${file}:${index + 1}: ${line.trim()} → ${instead}`] : [],
        ),
    );
    expect(broken).toEqual([]);
  });
});

function sourceFiles(folders: string[]): string[] {
  return folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
}

function isComment(line: string): boolean {
  return /^\s*(?:\/\/|\/?\*)/.test(line);
}
