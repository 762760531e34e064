/**
 * A Vite plugin that writes a script's letters outside ASCII as escapes: V8 keeps a script with any of them at two bytes a
 * character, and reads it more slowly. Worth it for the script that runs on every page, and for the large one that wakes.
 * @param {string[]} files names of the scripts in the output, one of which a build makes
 * @returns {import('vite').Plugin}
 */
export function asciiScript(...files) {
  return {
    name: 'crossquote:ascii-script',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of files) {
        const script = bundle[file];
        if (script?.type !== 'chunk') continue;
        script.code = script.code.replace(
          /[\u0080-\uffff]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}
