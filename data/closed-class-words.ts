/**
 * English words of closed classes (own compilation from school grammar). A word stands under the class it most often
 * has in news prose; “that”, “her” and “to” are told apart by their neighbours where it matters.
 */
export const CLOSED_CLASSES = {
  determiner:
    'the a an this these those each every some any no another both either neither all such many several few most much more less other',
  number:
    'first second third fourth fifth last next least hundred thousand million billion trillion one two three four five six seven eight nine ten eleven twelve dozen dozens',
  possessive: "my your his her its our their whose 's '",
  pronoun:
    'i you he she it we they me him us them himself herself itself themselves myself ourselves yourself someone somebody anyone anybody everyone everybody nobody none something anything everything nothing there mine yours hers ours theirs',
  preposition:
    'of in on at by for with from about into over after before between under against during without through within among amid toward towards across behind beyond near since until despite upon via per like than regarding concerning including around along off above below inside outside onto throughout alongside besides except',
  conjunction: 'and or but nor yet so plus',
  subordinator: 'that if because although though while when whether unless once whereas as where how why what lest',
  relative: 'who which whom whoever whatever whichever',
  to: 'to',
  not: 'not never',
  auxiliary: "is are was were be been being am has have had having do does did 're 've 'm done",
  modal: "will would can could may might must shall should 'll 'd cannot ought",
  adverb:
    'also again already just still then now here however even ever too very only later earlier once often always perhaps maybe instead meanwhile moreover therefore thus soon ago away back today yesterday tomorrow tonight further rather quite almost nearly else together apart alone twice indeed nonetheless nevertheless',
} as const;
