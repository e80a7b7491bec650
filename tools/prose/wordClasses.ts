/** Words that end a noun phrase: they are neither things nor said of things. */
const functionWords = `
a an the this that these those my your his her its our their no every each some any all both either neither such
i you he she it we they me him us them one ones mine yours hers ours theirs myself yourself himself herself itself
who whom whose which what when where why how whoever whatever
of in on at to from for with without by into onto off up down out over under about around through across after before
behind below above beside between past near along against toward towards until till than as like inside outside upon
during since except among within
and or but nor so if because though although while that’s it’s then
is are was were be been being am isn’t aren’t wasn’t weren’t has have had hasn’t haven’t hadn’t having
do does did don’t doesn’t didn’t done can could can’t couldn’t will would won’t wouldn’t shall should may might must
not never too also only just even again here there now still yet already ever always once twice later soon today
tonight tomorrow yesterday anyway anyhow instead away back together apart either else
says said goes went comes came gets got makes made takes took looks looked puts put keeps kept gives gave knows knew
thinks thought wants wanted stands stood sits sat lies lay runs ran turns turned tells told asks asked finds found
somewhere nowhere everywhere anywhere something nothing everything anything somebody nobody everybody anybody someone
everyone anyone please yes
leaves left hears heard holds held sees saw lets begins began stops stopped seems stays stayed belongs
`;

/** What may stand between the article and its noun, and names no thing itself. */
const modifiers = `
other same whole next last first second third fourth fifth sixth seventh eighth ninth tenth right wrong good bad better
worse best worst old new young big small little large long short high low great own very more most few several many
two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
only full empty open shut top bottom front rear upper lower inner outer early late usual real main entire far near
white black red blue green yellow gray brown pink gold dark light warm cold hot wet dry nice plain clean dirty
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const functionSet = setOf(functionWords);
const modifierSet = setOf(modifiers);

const contracted = /’(?:s|ll|re|ve|d|m)$/;

/** Whether a word ends a noun phrase; `he’d` and `there’s` do as `he` and `there` do. */
export const isFunction = (word: string): boolean =>
  functionSet.has(word) || functionSet.has(word.replace(contracted, ''));

const superlative = /^(?!for|gu|w|ch|r|t|n|requ|inter|harv).+est$/;

/** Whether a word names nothing by itself: a number, an order, a color, a size. */
export const isModifier = (word: string): boolean =>
  modifierSet.has(word) || /^.{2,}ly$/.test(word) || superlative.test(word);
