import { readdirSync, readFileSync } from 'node:fs';
import { judgeGlossary } from './glossary/judgeGlossary';
import { readGlossary } from './glossary/readGlossary';

/** One word, one meaning: what the glossary of CONTRIBUTING.md names has one home, and nothing else is called so. */

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);

const files = ['src', 'tools'].flatMap(filesUnder);
const entries = readGlossary(readFileSync('CONTRIBUTING.md', 'utf8'));
const problems = judgeGlossary(entries, new Map(files.map((file) => [file, readFileSync(file, 'utf8')])));
if (entries.length === 0) console.error('glossary: CONTRIBUTING.md has no table under Glossary');
for (const problem of problems) console.error(problem);
if (problems.length > 0 || entries.length === 0) process.exit(1);
console.log(`glossary: ${entries.length} words, each with one meaning`);
