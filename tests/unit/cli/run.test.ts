import { describe, expect, it } from 'vitest';
import { criteria } from '#src/rubric/criteria';
import { runInMemory } from './run-in-memory';

describe('likeverd', () => {
  it('shows its commands with --help, and without a command ends with 2', async () => {
    const help = await runInMemory(['--help']);
    expect(help).toMatchObject({ exitCode: 0, complaints: '' });
    expect(help.output).toMatch(/assess.*\n(?:.*\n)*.*codebook/);
    expect(await runInMemory([])).toMatchObject({ exitCode: 2, output: '', complaints: help.output });
  });

  it.each(['assess', 'feed', 'export', 'merge', 'codebook'])('explains %s', async (command) => {
    const { exitCode, output } = await runInMemory([command, '--help']);
    expect(exitCode).toBe(0);
    expect(output).toContain(`usage: likeverd ${command}`);
  });

  it('tells the versions', async () => {
    expect((await runInMemory(['--version'])).output).toMatch(/^likeverd [\d.]+ \(engine [\d.]+, codebook [\d.]+\)\n$/);
  });
});

describe('likeverd codebook', () => {
  it('gives every criterion as data, weights summing to 100', async () => {
    const { output } = await runInMemory(['codebook', '--format', 'json']);
    const data: { criteria: { id: string; weight: number }[] } = JSON.parse(output);
    expect(data.criteria.map(({ id }) => id)).toEqual(criteria.map(({ id }) => id));
    expect(data.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it.each(['nb', 'nn', 'en'] as const)('lists names and questions in %s', async (ui) => {
    const { output } = await runInMemory(['codebook', '--ui', ui]);
    for (const { names, ask } of criteria) {
      expect(output).toContain(names[ui]);
      expect(output).toContain(ask[ui]);
    }
  });
});
