import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Report } from '#src/assessment/report';
import type { AdContent } from '#src/library/drafts/draft';
import type { SectionHeading } from '#src/messaging/engine';
import type { EngineWorker } from '#src/messaging/engine-worker';
import { collectDocument, type CollectedDocument } from '../document/collect-document';
import { postingOf } from '../draft-posting';

/** An ad at one moment. */
export interface Snapshot {
  doc: DocumentNode;
  facts: Omit<AdContent, 'document'>;
}

/** What was read, and of which moment. */
export interface Reading extends Snapshot {
  collected: CollectedDocument;
  report: Report;
  outline: SectionHeading[];
  /** ISO 8601 instant. */
  readAt: string;
}

export interface LiveReaderOptions {
  engine: Pick<EngineWorker, 'assess' | 'outline'>;
  /** Milliseconds without a change after which an ad of this size (in positions of its document) is read. */
  pauseFor: (size: number) => number;
  onReading: (reading: Reading) => void;
  onFault: () => void;
}

export interface LiveReader {
  /** The ad has changed. Answers to what it was before are dropped. */
  changed(snapshot: Snapshot): void;
  stop(): void;
}

/**
 * Reads the ad whenever the person pauses. One question at a time is with the engine; whoever types on never waits for
 * it, and its answer about a text that is no longer there is thrown away.
 */
export function createLiveReader({ engine, pauseFor, onReading, onFault }: LiveReaderOptions): LiveReader {
  let latest: Snapshot | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isDue = false;

  async function readLatest(): Promise<void> {
    if (isAsking) {
      isDue = true;
      return;
    }
    const snapshot = latest;
    if (snapshot === null) return;
    isAsking = true;
    try {
      const reading = await readSnapshot(engine, snapshot);
      if (snapshot === latest) onReading(reading);
    } catch {
      if (snapshot === latest) onFault();
    } finally {
      isAsking = false;
    }
    if (!isDue) return;
    isDue = false;
    await readLatest();
  }

  return {
    changed(snapshot) {
      latest = snapshot;
      clearTimeout(timer);
      timer = setTimeout(() => void readLatest(), pauseFor(snapshot.doc.content.size));
    },
    stop() {
      latest = null;
      clearTimeout(timer);
    },
  };
}

/** @throws {Error} when the engine gives no answer */
export async function readSnapshot(
  engine: Pick<EngineWorker, 'assess' | 'outline'>,
  snapshot: Snapshot,
): Promise<Reading> {
  const collected = collectDocument(snapshot.doc);
  const posting = postingOf(snapshot.facts, collected.text);
  const [report, outline] = await Promise.all([engine.assess(posting), engine.outline(posting)]);
  return { ...snapshot, collected, report, outline, readAt: new Date().toISOString() };
}
