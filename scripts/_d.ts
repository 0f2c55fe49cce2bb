import { analyse } from '#src/analysis/analyse';
import { readFileSync, readdirSync } from 'node:fs';
import { Session } from 'node:inspector';
const dir = '../shared/ads/dev/';
const P = (f: string) => {
  const ad = JSON.parse(readFileSync(dir + f, 'utf8'));
  return {
    id: ad.id,
    portal: null,
    url: null,
    title: ad.title,
    fields: ad.fields,
    text: ad.text,
    textStatus: 'full' as const,
    provenance: {},
  };
};
const files = readdirSync(dir);
function prof(name: string, f: () => void) {
  const s = new Session();
  s.connect();
  s.post('Profiler.enable');
  s.post('Profiler.setSamplingInterval', { interval: 200 });
  s.post('Profiler.start');
  f();
  s.post('Profiler.stop', (e, { profile }: any) => {
    const self = new Map<string, number>();
    const dt = profile.timeDeltas;
    const byId = new Map(profile.nodes.map((n: any) => [n.id, n]));
    profile.samples.forEach((id: number, i: number) => {
      const n: any = byId.get(id);
      const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber;
      self.set(k, (self.get(k) ?? 0) + dt[i]);
    });
    console.log(
      name,
      [...self]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 14)
        .map(([k, v]) => k + ' ' + (v / 1000).toFixed(0))
        .join('\n  '),
    );
  });
}
prof('cold', () => {
  analyse(P(files[60]));
});
for (const f of files) analyse(P(f));
prof('warm', () => {
  for (const f of files) analyse(P(f));
});
