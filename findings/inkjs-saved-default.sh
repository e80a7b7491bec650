#!/usr/bin/env bash
# inkjs 2.4.0: a state that was saved with ToJson leaves out every variable that holds the value it begins with. Loaded
# into a script in which that value has been changed, the variable takes the new one, without a word: a counter that stood
# at 1 in the save stands at 9. One that the play had moved keeps what it had.
# Guess before the run: the save has all variables, and both counters come back as they were.
# It matters to whoever ships a mended script to players with saves.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact inkjs@2.4.0 >/dev/null 2>&1
cat >run.cjs <<'JS'
const { Compiler } = require('inkjs/full');
const script = (begins) =>
  new Compiler(`VAR still = ${begins}\nVAR moved = ${begins}\n~ moved = moved + 1\nHello.\n+ [Go on.] -> END\n`).Compile();
const old = script(1);
old.Continue();
const save = old.state.ToJson();
const mended = script(9);
mended.state.LoadJson(save);
const values = ({ variablesState }) => `still=${variablesState.$('still')} moved=${variablesState.$('moved')}`;
console.log(`saved:   ${values(old)}`);
console.log(`in file: ${JSON.stringify(JSON.parse(save).variablesState)}`);
console.log(`loaded:  ${values(mended)}`);
JS
expected='saved:   still=1 moved=2
in file: {"moved":2}
loaded:  still=9 moved=2'
seen=$(node run.cjs)
printf 'inkjs %s\n%s\n' "$(node -p "JSON.parse(require('fs').readFileSync('node_modules/inkjs/package.json')).version")" "$seen"
[ "$seen" = "$expected" ] || { echo 'changed: this is not what was seen'; exit 1; }
