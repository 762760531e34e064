// What scripts/train/detect.mjs takes from the engine.
export { articleFromText } from '@/engine/article/from-text';
export { bridgeAct } from '@/engine/detect/measures/bridge-act';
export { measureBridge, notionShare } from '@/engine/detect/measures/bridge-measures';
export { likenessesOf } from '@/engine/detect/measures/likeness';
export { measure } from '@/engine/detect/measures/measures';
export { reportedStatements } from '@/engine/detect/measures/reported';
export { saidMeasures } from '@/engine/detect/measures/said';
export { addedBy } from '@/engine/detect/measures/score';
export { bridgeOf } from '@/engine/detect/profile/bridge';
export { profileOf } from '@/engine/detect/profile/profile';
export { readForDetection } from '@/engine/detect/reading/reading';
export { buildDossier } from '@/engine/dossier/build';
export { extract } from '@/engine/statements/extract';
export { dossierOf } from '../../test/detect/articles';
export { EVENTS } from '../../test/detect/events';
