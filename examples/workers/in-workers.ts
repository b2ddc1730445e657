/** Divides the provinces among worker threads, and gathers the states that they post. */
import { Worker } from 'node:worker_threads';
import type { SummaryState } from 'kttt/statistics';
import { provinces, register } from './register.ts';

/** What a worker is given: names of what it reads, never the records. */
export interface Task {
  readonly provinces: readonly string[];
  readonly rounds: number;
}

/** The states of all provinces, each checked, by as many workers as are asked for. */
export async function statesByWorkers(workers: number, rounds: number): Promise<readonly SummaryState[]> {
  const tasks = Array.from({ length: workers }, (_, worker) => ({
    provinces: provinces.filter((_, place) => place % workers === worker),
    rounds,
  }));
  const posted = (await Promise.all(tasks.map(postedBy))).flat();
  return posted.map((json) => register.check(JSON.parse(json)));
}

/** What one worker posts, once it has ended well. */
function postedBy(task: Task): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const posted: string[] = [];
    new Worker(new URL('./worker.js', import.meta.url), { workerData: task })
      .on('message', (json: string) => posted.push(json))
      .on('error', reject)
      .on('exit', (code) => (code === 0 ? resolve(posted) : reject(new Error(`A worker ended with code ${code}`))));
  });
}
