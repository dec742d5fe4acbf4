import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/*
 * The kernel's accounting of processor time, as Linux gives it in /proc.
 */

const MS_PER_TICK = 1_000 / Number(execFileSync('getconf', ['CLK_TCK']));

/** Gives the processor time that a process has used by now, all its threads together, in milliseconds. */
export function processTime(pid: number): number {
  return readdirSync(`/proc/${pid}/task`)
    .map((thread) => runTime(`/proc/${pid}/task/${thread}`))
    .reduce((sum, time) => sum + time, 0);
}

/**
 * Gives the processor time that a Postgres has used by now, its backends together, those that have ended included, in
 * milliseconds.
 */
export function postgresTime(postmaster: number): number {
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8');
  const running = [postmaster, ...children.trim().split(' ').map(Number)].map((pid) =>
    runTime(`/proc/${pid}`),
  );
  return running.reduce((sum, time) => sum + time, ofEnded(postmaster));
}

/** Gives the memory that a process holds, in MiB. */
export function residentMemory(pid: number): number {
  const kib = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) / 1_024;
}

/** Keeps this process, its threads, and what it starts to a core. */
export function pinTo(core: number): void {
  execFileSync('taskset', [
    '--all-tasks',
    '--cpu-list',
    '--pid',
    String(core),
    String(process.pid),
  ]);
}

function runTime(folder: string): number {
  try {
    return Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    // It has just ended: the parent's account has it.
    return 0;
  }
}

function ofEnded(parent: number): number {
  // The second field, the program's name, is in brackets and may hold anything.
  const fields = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) * MS_PER_TICK;
}
