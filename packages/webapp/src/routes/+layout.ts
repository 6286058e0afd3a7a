// Pages are plain HTML. What needs a script loads one small module from `src/enhance`.
export const csr = false;
