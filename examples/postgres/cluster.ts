/**
 * A PostgreSQL of its own for as long as some work takes: a cluster in a temporary folder, reached only through a socket
 * in that folder. `initdb` refuses to run as root; root makes a system user for it, and takes it away again.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a client finds the cluster. */
export interface Connection {
  readonly host: string;
  readonly user: string;
  readonly database: string;
}

/** Who runs the cluster; root where there is nobody else. */
interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const user = 'kttt';

/** Makes a cluster, works with it, and leaves nothing of it behind, whatever happens. */
export async function withCluster<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
  const undo: Undo = [];
  const leave = () => undoAll(undo);
  const stop = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  process.on('exit', leave).on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(startCluster(undo));
  } finally {
    leave();
    process.off('exit', leave).off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** How each step that was made is undone. */
type Undo = (() => void)[];

/** Undoes the last step first; where one cannot be undone, says so and goes on. */
function undoAll(undo: Undo): void {
  for (const step of undo.splice(0).reverse()) {
    try {
      step();
    } catch (error) {
      console.error(error);
    }
  }
}

/** Starts a cluster. */
function startCluster(undo: Undo): Connection {
  const owner = process.getuid?.() === 0 ? makeOwner(undo) : null;
  const folder = mkdtempSync(join(tmpdir(), 'kttt-pg-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o700);
  if (owner) chownSync(folder, owner.uid, owner.gid);

  const [data, log] = [join(folder, 'data'), join(folder, 'log')];
  const run = (program: string, ...options: string[]) => runAs(owner, folder, program, options);
  // Nobody but the owner and root can reach the folder, so the socket in it needs no password.
  run(
    'initdb',
    `--pgdata=${data}`,
    `--username=${user}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--no-locale',
    '--no-sync',
  );
  const settings = `-k '${folder}' -c listen_addresses='' -c fsync=off`;
  undo.push(() => stopCluster(run, data));
  try {
    run('pg_ctl', 'start', '--wait', `--pgdata=${data}`, `--log=${log}`, `--options=${settings}`);
  } catch (error) {
    if (existsSync(log)) console.error(readFileSync(log, 'utf8'));
    throw error;
  }
  return { host: folder, user, database: 'postgres' };
}

function stopCluster(run: (program: string, ...options: string[]) => void, data: string): void {
  if (existsSync(join(data, 'postmaster.pid'))) run('pg_ctl', 'stop', '--wait', '--mode=immediate', `--pgdata=${data}`);
}

/** Makes a system user who has no home, no shell and no password. */
function makeOwner(undo: Undo): Owner {
  const name = `kttt-pg-${process.pid}`;
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]);
  undo.push(() => execFileSync('userdel', [name]));
  const idOf = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8' }));
  return { uid: idOf('--user'), gid: idOf('--group') };
}

/** Runs a program of PostgreSQL; what it says is shown only where it fails. */
function runAs(owner: Owner | null, folder: string, program: string, options: readonly string[]): void {
  // Debian puts the programs of version 15 there.
  const { PATH, PG_BIN = '/usr/lib/postgresql/15/bin' } = process.env;
  const env = { PATH, LC_ALL: 'C' };
  execFileSync(join(PG_BIN, program), options, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'], ...owner });
}
