import { loadStory, printProblem } from './story/loadStory';

/** `npm run story:check`: compiles and lints the script; prints each problem with file and line, exit 1 if there is one. */
const { problems, script } = loadStory(process.argv[2]);
for (const problem of problems) console.error(printProblem(problem));
if (problems.length > 0) process.exit(1);
console.log(
  `story: ${script?.knots.length} scenes, ${script?.lines.length} lines, ${script?.options.length} options, no problems`,
);
