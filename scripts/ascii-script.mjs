/**
 * A Vite plugin that writes a script's letters outside ASCII as escapes: V8 keeps a script with any of them at two bytes a
 * character, and reads it more slowly. Worth it for the one script that runs on every page.
 * @param {string} file name of the script in the output
 * @returns {import('vite').Plugin}
 */
export function asciiScript(file) {
  return {
    name: 'crossquote:ascii-script',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const script = bundle[file];
      if (script?.type !== 'chunk') return;
      script.code = script.code.replace(
        /[\u0080-\uffff]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    },
  };
}
