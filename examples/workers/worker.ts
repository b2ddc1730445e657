/** A worker: reads its own provinces, and posts the sealed state of each as JSON. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Task } from './in-workers.ts';
import { register, returnsOf } from './register.ts';

const { provinces, rounds }: Task = workerData;

for (const province of provinces) {
  const state = register.addAll(register.empty(), returnsOf(province, rounds));
  parentPort?.postMessage(JSON.stringify(register.seal(state, province)));
}
