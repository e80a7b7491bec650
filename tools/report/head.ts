import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Goes up by one whenever the same story would give other figures, or other tables of them. */
const reportVersion = 2;

const fileIn = (name: string): string => fileURLToPath(new URL(`../../story/${name}`, import.meta.url));

/** The two faces of the report. */
export const reportFiles = { markdown: fileIn('REPORT.md'), html: fileIn('report.html') } as const;

/** Names the story and the tool that a report was made of; stands in the head of both files. */
export const headLine = (storyHash: string): string => `story ${storyHash}, report version ${reportVersion}`;

/** What is wrong with the report files for a story of this hash: missing, or of another story or tool. Plays nothing. */
export const staleReports = (storyHash: string, files: readonly string[] = Object.values(reportFiles)): string[] =>
  files.flatMap((file) => {
    if (!existsSync(file)) return [`${basename(file)} is missing: npm run story:report`];
    const head = readFileSync(file, 'utf8').slice(0, 1000);
    return head.includes(headLine(storyHash)) ? [] : [`${basename(file)} is stale: npm run story:report`];
  });
