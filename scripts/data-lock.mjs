// One running copy per data folder: two would write to the same database files.
import fs from 'node:fs';
import path from 'node:path';
import { giveUp } from './say.mjs';

/** Takes the folder for this process, or ends it with a sentence. Answers the function that frees it. */
export function takeDataDir(dataDir) {
  const file = path.join(dataDir, 'running.pid');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const pid = Number(fs.readFileSync(file, 'utf8'));
    if (isOurs(pid)) {
      giveUp(
        `DATA_DIR "${dataDir}" is in use by another running copy (process ${pid}). Stop it, or set another DATA_DIR, PORT and SANDBOX_PORT.`,
      );
    }
    fs.rmSync(file, { force: true });
  }
  return giveUp(`DATA_DIR "${dataDir}" is being taken by another start at this very moment.`);
}

/** Whether the process lives and is a Node script of this kind; a pid is given out again after a crash. */
function isOurs(pid) {
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    return /scripts\/\w[\w-]*\.mjs/.test(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return true;
  }
}
