/** Bad usage or bad input: shown as `crossquote: message`, exit status 2. The message says what, which value, what to do. */
export class Failure extends Error {}
