import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { judgeCitations, type Library } from './citations/judgeCitations';

/** Every file, section and script that a comment or a document cites has to be there. */

const roots = ['.ci', 'assets', 'docs', 'findings', 'public', 'src', 'story', 'tests', 'tools'].filter(existsSync);

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.includes('/node_modules/'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^\.\//, ''));

const files = [...readdirSync('.').filter((name) => statSync(name).isFile()), ...roots.flatMap(filesUnder)];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };
const library: Library = {
  files,
  read: (file) => readFileSync(file, 'utf8'),
  written: readFileSync('.gitignore', 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/')),
  scripts: Object.keys(scripts),
};

/** Those that people read; what a tool has written speaks of the day on which it ran. */
const read = /^(?!story\/REPORT).*\.(?:tsx?|[cm]js|css|ink|py|md|sh)$|^story\/.*\.txt$/;

const judged = files.filter((file) => read.test(file));
const problems = judged.flatMap((file) => judgeCitations(library, file));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`citations: ${judged.length} files, nothing cited that is not there`);
