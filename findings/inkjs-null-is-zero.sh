#!/usr/bin/env bash
# inkjs 2.4.0: variablesState.$(name, value) refuses NaN and plain objects with an error, but takes null and undefined
# without one. Null becomes the number 0, whatever the variable held before; undefined leaves it as it is.
# Guess before the run: both are refused like NaN.
# It matters to whoever sets variables from a file or a form that may lack them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --save-exact inkjs@2.4.0 >/dev/null 2>&1
cat >run.cjs <<'JS'
const { Compiler } = require('inkjs/full');
const after = (value) => {
  const story = new Compiler('VAR name = "Ada"\nHello.\n{name != "": {name}}\n-> END\n').Compile();
  try {
    story.variablesState.$('name', value);
  } catch (error) {
    return `error: ${error.message}`;
  }
  return JSON.stringify(story.variablesState.$('name'));
};
for (const value of [null, undefined, Number.NaN]) console.log(`${value}: ${after(value)}`);
JS
expected='null: 0
undefined: "Ada"
NaN: error: Invalid value passed to VariableState: NaN'
seen=$(node run.cjs)
printf 'inkjs %s\n%s\n' "$(node -p "JSON.parse(require('fs').readFileSync('node_modules/inkjs/package.json')).version")" "$seen"
[ "$seen" = "$expected" ] || { echo 'changed: this is not what was seen'; exit 1; }
