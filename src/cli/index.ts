import { newXlsx, openXlsx } from '../xlsx';
import { writeReturn } from '../xlsx/write-return';
import { main } from './main';
import { processIo } from './process-io';

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// `exitCode`, not `exit()`: what is still being written to a pipe must get out.
void main(process.argv.slice(2), processIo({ open: openXlsx, create: newXlsx, writeReturn })).then((code) => {
  process.exitCode = code;
});
