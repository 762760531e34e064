// What scripts/train/detect.mjs takes from the engine.
export { articleFromText } from '@/engine/article/from-text';
export { bridgeOf } from '@/engine/detect/bridge';
export { measureBridge } from '@/engine/detect/bridge-measures';
export { likenessesOf, measure } from '@/engine/detect/measures';
export { profileOf } from '@/engine/detect/profile';
export { readForDetection } from '@/engine/detect/reading';
export { reportedStatements } from '@/engine/detect/reported';
export { buildDossier } from '@/engine/dossier/build';
export { extract } from '@/engine/statements/extract';
export { randomFrom } from '../../test/bench/synthetic';
export { dossierOf } from '../../test/detect/articles';
export { EVENTS } from '../../test/detect/events';
