// Runs the program in this process and prints the largest memory it has had, in megabytes.
import { createRequire } from 'node:module';

const [bin, ...words] = process.argv.slice(2);
process.argv = [process.execPath, bin, ...words];
createRequire(import.meta.url)(bin);
process.on('exit', () => process.stdout.write(String(process.resourceUsage().maxRSS / 1024)));
