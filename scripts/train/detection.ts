// What scripts/train/detect.mjs takes from the engine.
export { articleFromText } from '@/engine/article/from-text';
export { measureBridge } from '@/engine/detect/measures/bridge-measures';
export { likenessesOf, measure } from '@/engine/detect/measures/measures';
export { reportedStatements } from '@/engine/detect/measures/reported';
export { bridgeOf } from '@/engine/detect/profile/bridge';
export { profileOf } from '@/engine/detect/profile/profile';
export { readForDetection } from '@/engine/detect/reading/reading';
export { buildDossier } from '@/engine/dossier/build';
export { extract } from '@/engine/statements/extract';
export { randomFrom } from '../../test/bench/synthetic';
export { dossierOf } from '../../test/detect/articles';
export { EVENTS } from '../../test/detect/events';
