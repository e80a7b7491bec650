#!/usr/bin/env bash
# inkjs 2.4.0: whether a step that stands below a line has been taken when Continue() gives that line out depends on what
# comes after the step. With another line after it, the variable still holds its old value (the look-ahead is undone);
# with a choice after it, it holds the new one, and observers have been called.
# Guess before the run: the old value in both, since the reader has not come past the line.
# It matters to whoever reads or keeps variables between lines, for a save or a picture.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact inkjs@2.4.0 >/dev/null 2>&1
cat >run.cjs <<'JS'
const { Compiler } = require('inkjs/full');
const afterFirstLine = (below) => {
  const story = new Compiler(`VAR x = 0\nHello.\n~ x = 1\n${below}\n`).Compile();
  const told = [];
  story.ObserveVariable('x', (_, value) => told.push(value));
  const line = story.Continue().trim();
  return `${line} x=${story.variablesState.$('x')} observed=[${told}]`;
};
console.log(`a line below:   ${afterFirstLine('World.')}`);
console.log(`a choice below: ${afterFirstLine('+ [Go on.] -> END')}`);
JS
expected='a line below:   Hello. x=0 observed=[]
a choice below: Hello. x=1 observed=[1]'
seen=$(node run.cjs)
printf 'inkjs %s\n%s\n' "$(node -p "JSON.parse(require('fs').readFileSync('node_modules/inkjs/package.json')).version")" "$seen"
[ "$seen" = "$expected" ] || { echo 'changed: this is not what was seen'; exit 1; }
