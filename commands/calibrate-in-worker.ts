import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Concepts } from '../catalogue/concepts';
import { calibrateTopics, type TopicCalibration } from '../understanding/calibrate-topics';
import type { LabelledText } from '../understanding/fit-topics';
import type { Calibrate } from '../understanding/train';

interface Task {
  readonly texts: readonly LabelledText[];
  readonly classes: number;
  readonly concepts: Concepts;
}

/** Calibrates on a second core while the model itself is trained on the first: the build takes a third less time. */
export function calibrateInWorker(concepts: Concepts): Calibrate {
  return (texts, classes) =>
    new Promise<TopicCalibration>((resolve, reject) => {
      const task: Task = { texts, classes, concepts };
      new Worker(__filename, { workerData: task }).once('message', resolve).once('error', reject);
    });
}

if (!isMainThread) {
  const { texts, classes, concepts } = workerData as Task;
  parentPort?.postMessage(calibrateTopics(texts, classes, concepts));
}
